/* SPDX-License-Identifier: MIT */
/* The Data Encryption Standard (FIPS 46-3), with the salt of crypt(). The tables of a run are made when they are needed, on the caller's stack: that
 * takes less time than one crypt() has to spend, and no thread shares anything. */
#include <stdint.h>

#include "methods.h"

/* The S-boxes, row by row, two values a byte. */
static const unsigned char boxes[8][32] = {
	{ 0xe4, 0xd1, 0x2f, 0xb8, 0x3a, 0x6c, 0x59, 0x07, 0x0f, 0x74, 0xe2, 0xd1, 0xa6, 0xcb, 0x95, 0x38, 0x41, 0xe8, 0xd6, 0x2b, 0xfc, 0x97, 0x3a, 0x50,
		0xfc, 0x82, 0x49, 0x17, 0x5b, 0x3e, 0xa0, 0x6d },
	{ 0xf1, 0x8e, 0x6b, 0x34, 0x97, 0x2d, 0xc0, 0x5a, 0x3d, 0x47, 0xf2, 0x8e, 0xc0, 0x1a, 0x69, 0xb5, 0x0e, 0x7b, 0xa4, 0xd1, 0x58, 0xc6, 0x93, 0x2f,
		0xd8, 0xa1, 0x3f, 0x42, 0xb6, 0x7c, 0x05, 0xe9 },
	{ 0xa0, 0x9e, 0x63, 0xf5, 0x1d, 0xc7, 0xb4, 0x28, 0xd7, 0x09, 0x34, 0x6a, 0x28, 0x5e, 0xcb, 0xf1, 0xd6, 0x49, 0x8f, 0x30, 0xb1, 0x2c, 0x5a, 0xe7,
		0x1a, 0xd0, 0x69, 0x87, 0x4f, 0xe3, 0xb5, 0x2c },
	{ 0x7d, 0xe3, 0x06, 0x9a, 0x12, 0x85, 0xbc, 0x4f, 0xd8, 0xb5, 0x6f, 0x03, 0x47, 0x2c, 0x1a, 0xe9, 0xa6, 0x90, 0xcb, 0x7d, 0xf1, 0x3e, 0x52, 0x84,
		0x3f, 0x06, 0xa1, 0xd8, 0x94, 0x5b, 0xc7, 0x2e },
	{ 0x2c, 0x41, 0x7a, 0xb6, 0x85, 0x3f, 0xd0, 0xe9, 0xeb, 0x2c, 0x47, 0xd1, 0x50, 0xfa, 0x39, 0x86, 0x42, 0x1b, 0xad, 0x78, 0xf9, 0xc5, 0x63, 0x0e,
		0xb8, 0xc7, 0x1e, 0x2d, 0x6f, 0x09, 0xa4, 0x53 },
	{ 0xc1, 0xaf, 0x92, 0x68, 0x0d, 0x34, 0xe7, 0x5b, 0xaf, 0x42, 0x7c, 0x95, 0x61, 0xde, 0x0b, 0x38, 0x9e, 0xf5, 0x28, 0xc3, 0x70, 0x4a, 0x1d, 0xb6,
		0x43, 0x2c, 0x95, 0xfa, 0xbe, 0x17, 0x60, 0x8d },
	{ 0x4b, 0x2e, 0xf0, 0x8d, 0x3c, 0x97, 0x5a, 0x61, 0xd0, 0xb7, 0x49, 0x1a, 0xe3, 0x5c, 0x2f, 0x86, 0x14, 0xbd, 0xc3, 0x7e, 0xaf, 0x68, 0x05, 0x92,
		0x6b, 0xd8, 0x14, 0xa7, 0x95, 0x0f, 0xe2, 0x3c },
	{ 0xd2, 0x84, 0x6f, 0xb1, 0xa9, 0x3e, 0x50, 0xc7, 0x1f, 0xd8, 0xa3, 0x74, 0xc5, 0x6b, 0x0e, 0x92, 0x7b, 0x41, 0x9c, 0xe2, 0x06, 0xad, 0xf3, 0x58,
		0x21, 0xe7, 0x4a, 0x8d, 0xfc, 0x90, 0x35, 0x6b },
};
/* Which bit of the input each bit of the output is. */
static const unsigned char permutation[32] = {
	16, 7, 20, 21, 29, 12, 28, 17, 1, 15, 23, 26, 5, 18, 31, 10, 2, 8, 24, 14, 32, 27, 3, 9, 19, 13, 30, 6, 22, 11, 4, 25,
};
static const unsigned char choice_1[56] = {
	57, 49, 41, 33, 25, 17, 9, 1, 58, 50, 42, 34, 26, 18, 10, 2, 59, 51, 43, 35, 27, 19, 11, 3, 60, 52, 44, 36,
	63, 55, 47, 39, 31, 23, 15, 7, 62, 54, 46, 38, 30, 22, 14, 6, 61, 53, 45, 37, 29, 21, 13, 5, 28, 20, 12, 4,
};
static const unsigned char choice_2[48] = {
	14, 17, 11, 24, 1, 5, 3, 28, 15, 6, 21, 10, 23, 19, 12, 4, 26, 8, 16, 7, 27, 20, 13, 2,
	41, 52, 31, 37, 47, 55, 30, 40, 51, 45, 33, 48, 44, 49, 39, 56, 34, 53, 46, 42, 50, 36, 29, 32,
};
/* The rounds before which the key's halves move by one place instead of two: 1, 2, 9, 16. */
enum { BY_ONE = 1 << 0 | 1 << 1 | 1 << 8 | 1 << 15 };

static uint64_t choose(uint64_t from, int width, const unsigned char *table, int count)
{
	uint64_t chosen = 0;
	for (int i = 0; i < count; i++)
		chosen = chosen << 1 | (from >> (width - table[i]) & 1);
	return chosen;
}

void __crt_des_tables(struct crt_des *des)
{
	for (unsigned box = 0; box < 8; box++) {
		for (unsigned in = 0; in < 64; in++) {
			/* The outer bits are the row, the inner four the column. */
			unsigned place = (in & 0x20) | (in & 1) << 4 | (in >> 1 & 15);
			uint64_t value = (uint64_t)boxes[box][place / 2] >> (place % 2 != 0 ? 0 : 4) & 15;
			des->boxes[box][in] = (uint32_t)choose(value << (28 - 4 * box), 32, permutation, 32);
		}
	}
	des->salt = 0;
}

void __crt_des_key(struct crt_des *des, uint64_t key)
{
	uint64_t chosen = choose(key, 64, choice_1, 56);
	uint32_t c = (uint32_t)(chosen >> 28), d = (uint32_t)chosen & 0xfffffff;
	for (int round = 0; round < 16; round++) {
		int by = (BY_ONE >> round & 1) != 0 ? 1 : 2;
		c = (c << by | c >> (28 - by)) & 0xfffffff;
		d = (d << by | d >> (28 - by)) & 0xfffffff;
		chosen = choose((uint64_t)c << 28 | d, 56, choice_2, 48);
		des->keys[round][0] = (uint32_t)(chosen >> 24);
		des->keys[round][1] = (uint32_t)chosen & 0xffffff;
	}
}

/* The initial permutation: each bit of a byte goes to the byte of its own. The bits of even number come first. */
static uint64_t enter(uint64_t block)
{
	uint64_t result = 0;
	for (int i = 0; i < 64; i++) {
		int byte = i / 8 < 4 ? 2 * (i / 8) + 1 : 2 * (i / 8) - 8;
		result = result << 1 | (block >> (8 * (i % 8) + 7 - byte) & 1);
	}
	return result;
}

static uint64_t leave(uint64_t block)
{
	uint64_t result = 0;
	for (int i = 0; i < 64; i++) {
		int byte = i / 8 < 4 ? 2 * (i / 8) + 1 : 2 * (i / 8) - 8;
		result |= (block >> (63 - i) & 1) << (8 * (i % 8) + 7 - byte);
	}
	return result;
}

uint64_t __crt_des_run(const struct crt_des *des, uint64_t block, uint32_t times, int decrypt)
{
	block = enter(block);
	uint32_t left = (uint32_t)(block >> 32), right = (uint32_t)block;
	/* The permutations between two runs undo each other. */
	while (times-- > 0) {
		for (int round = 0; round < 16; round++) {
			const uint32_t *key = des->keys[decrypt ? 15 - round : round];
			/* The expansion: groups of six bits, each with the last bit of its left neighbour and the first of its right one. */
			uint64_t ring = (uint64_t)(right & 1) << 33 | (uint64_t)right << 1 | right >> 31;
			uint32_t high = 0, low = 0;
			for (int group = 0; group < 4; group++) {
				high = high << 6 | (uint32_t)(ring >> (28 - 4 * group) & 0x3f);
				low = low << 6 | (uint32_t)(ring >> (12 - 4 * group) & 0x3f);
			}
			uint32_t swapped = (high ^ low) & des->salt;
			high ^= swapped ^ key[0];
			low ^= swapped ^ key[1];
			uint32_t mixed = left;
			for (int box = 0; box < 4; box++)
				mixed ^= des->boxes[box][high >> (18 - 6 * box) & 0x3f] ^ des->boxes[box + 4][low >> (18 - 6 * box) & 0x3f];
			left = right;
			right = mixed;
		}
		/* The halves change places at the end of each run. */
		uint32_t last = left;
		left = right;
		right = last;
	}
	return leave((uint64_t)left << 32 | right);
}
