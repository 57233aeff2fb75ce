/* SPDX-License-Identifier: MIT */
/* The 64 leading bits of powers of ten. Written by tests/tables/pow10.py --quick. */

/* Of 10^(28*i), cut off, from i = -12 on. */
static const uint64_t quick_table[24] = {
	0xe3e27a444d8d98b7, /* 10^-336 */
	0xe61acf033d1a45df, /* 10^-308 */
	0xe858ad248f5c22c9, /* 10^-280 */
	0xea9c227723ee8bcb, /* 10^-252 */
	0xece53cec4a314ebd, /* 10^-224 */
	0xef340a98172aace4, /* 10^-196 */
	0xf18899b1bc3f8ca1, /* 10^-168 */
	0xf3e2f893dec3f126, /* 10^-140 */
	0xf64335bcf065d37d, /* 10^-112 */
	0xf8a95fcf88747d94, /* 10^-84 */
	0xfb158592be068d2e, /* 10^-56 */
	0xfd87b5f28300ca0d, /* 10^-28 */
	0x8000000000000000, /* 10^0 */
	0x813f3978f8940984, /* 10^28 */
	0x82818f1281ed449f, /* 10^56 */
	0x83c7088e1aab65db, /* 10^84 */
	0x850fadc09923329e, /* 10^112 */
	0x865b86925b9bc5c2, /* 10^140 */
	0x87aa9aff79042286, /* 10^168 */
	0x88fcf317f22241e2, /* 10^196 */
	0x8a5296ffe33cc92f, /* 10^224 */
	0x8bab8eefb6409c1a, /* 10^252 */
	0x8d07e33455637eb2, /* 10^280 */
	0x8e679c2f5e44ff8f, /* 10^308 */
};
