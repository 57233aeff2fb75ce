/* SPDX-License-Identifier: MIT */
/* Written by tests/tables/wctype.py: do not change. */
/* Digests of what each function gives for all characters up to U+FFFF and up to U+10FFFF (FNV-1a over runs: the first character
 * and the value of each run of equal values; for cases, of equal differences), straight from the Unicode data. */
static const struct expectation { const char *name; uint64_t small, large; } expectations[] = {
	{ "alnum", 0xc9a8d6b0a98b85cf, 0x4d5cbfdf82ffb7ff },
	{ "alpha", 0x863ada94e46824ac, 0x59bcc8599fd2eec4 },
	{ "blank", 0xac5ba5b21166d06d, 0xac5ba5b21166d06d },
	{ "cntrl", 0x6bf6d2fe14c9ef49, 0x6bf6d2fe14c9ef49 },
	{ "digit", 0x6103e9c6b39941fe, 0x6103e9c6b39941fe },
	{ "graph", 0x0ec38f7389072d08, 0xbc5400cb748b3fa0 },
	{ "lower", 0x49113e4c9e95c3f0, 0x26c4354a68427450 },
	{ "print", 0x442182bd0d1dfdc3, 0xb9f8e0dde9d98867 },
	{ "punct", 0xdf7117a0c310f2f3, 0xff70cd6783573ac7 },
	{ "space", 0x9dd9ff14c38edb68, 0x9dd9ff14c38edb68 },
	{ "upper", 0x0d53e8e4e986e9c6, 0xf4b87cfb41b7df44 },
	{ "xdigit", 0x51e2b005c6a32fbe, 0x51e2b005c6a32fbe },
	{ "tolower", 0xd676c46f3bd9f510, 0xeca29a56b38f1022 },
	{ "toupper", 0x5180f3ce2c6e72d2, 0xc85b4ed8f0cf75d6 },
	{ "width", 0xcf6a3cd3a455ec11, 0x2dda440904a9f34e },
};
