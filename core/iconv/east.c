/* SPDX-License-Identifier: MIT */
/* The encodings of East Asia. Their characters stand in rows and cells; a table has them row by row:
 *
 *   jis       120 rows of 94 cells: JIS X 0208 with the extensions of CP932, in which a row of Shift_JIS is two rows of JIS; EUC-JP and ISO-2022-JP have
 *             the standard's rows alone. A few characters are others in CP932 than elsewhere.
 *   jis_more  JIS X 0212 from row 2, for EUC-JP
 *   ks        94 rows of 94 cells: KS X 1001. UHC has all other Hangul syllables in order, around it.
 *   gb        126 rows of 190 cells: GB18030's codes of two bytes; GBK has them without the characters for private use.
 *             Codes of four bytes count through what is left of Unicode (gb_runs).
 *   big5      89 rows of 157 cells
 *
 * Who writes one of them needs the reverse, which is made when the conversion is opened. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "charset.h"
#include "utf8.h"
#include "east_table.h"

enum {
	JIS_ROWS = 120, JIS_CELLS = 94, JIS_COUNT = JIS_ROWS * JIS_CELLS,
	KS_COUNT = 94 * 94, GB_CELLS = 190, GB_COUNT = 126 * GB_CELLS, BIG5_CELLS = 157, BIG5_COUNT = 89 * BIG5_CELLS,
	HANGUL = 0xac00, HANGUL_END = 0xd7a4,
	/* UHC's rows around KS X 1001: 32 of 178 cells, then 38 of 84, of which the last ends early. */
	UHC_WIDE = 32, UHC_WIDE_CELLS = 178, UHC_CELLS = 84, SYLLABLES = 8822,
	/* Linear codes of GB18030: of the BMP, and where the other planes begin. */
	GB_BMP = 39420, GB_ASTRAL = 189000
};
_Static_assert(sizeof jis / sizeof *jis == JIS_COUNT, "table");
_Static_assert(sizeof ks / sizeof *ks == KS_COUNT, "table");
_Static_assert(sizeof gb / sizeof *gb == GB_COUNT, "table");
_Static_assert(sizeof big5 / sizeof *big5 == BIG5_COUNT, "table");

/* Where CP932 differs from the other encodings with JIS X 0208: the place, and the others' character. */
static const struct {
	uint16_t place, c;
} jis_standard[] = {
	{ 32, 0x301c }, { 33, 0x2016 }, { 60, 0x2212 }, { 80, 0xa2 }, { 81, 0xa3 }, { 94 + 43, 0xac },
};

/* The rows of JIS X 0208, from 0. */
static int is_standard_row(unsigned row)
{
	return row < 8 || (row >= 15 && row < 84);
}

static uint32_t jis_char(unsigned row, unsigned cell)
{
	unsigned place = row * JIS_CELLS + cell;
	if (!is_standard_row(row) || cell >= JIS_CELLS)
		return 0;
	for (size_t i = 0; i < sizeof jis_standard / sizeof *jis_standard; i++) {
		if (jis_standard[i].place == place)
			return jis_standard[i].c;
	}
	return jis[place];
}

/* GBK has no private use; and a few codes that GB18030 filled. */
static uint32_t gbk_char(unsigned place)
{
	uint32_t c = gb[place];
	return (c >= 0xe000 && c < 0xf900) || c == 0x20ac || c == 0x1f8 + 1 ? 0 : c;
}

static void note(uint16_t *places, uint32_t c, size_t place)
{
	if (c != 0 && places[c] == 0)
		places[c] = (uint16_t)(place + 1);
}

int __crt_east_open(struct crt_east_state *state, enum crt_east set, int to)
{
	*state = (struct crt_east_state){ .set = 0 };
	if (set == EAST_UHC) {
		unsigned char seen[(HANGUL_END - HANGUL) / 8 + 1] = { 0 };
		state->syllables = calloc(SYLLABLES, sizeof *state->syllables);
		if (state->syllables == NULL)
			return -ENOMEM;
		for (size_t i = 0; i < KS_COUNT; i++) {
			if (ks[i] >= HANGUL && ks[i] < HANGUL_END)
				seen[(ks[i] - HANGUL) / 8] |= (unsigned char)(1 << (ks[i] - HANGUL) % 8);
		}
		size_t count = 0;
		for (unsigned i = 0; i < HANGUL_END - HANGUL; i++) {
			if (!(seen[i / 8] >> i % 8 & 1))
				state->syllables[count++] = (uint16_t)(HANGUL + i);
		}
	}
	if (!to)
		return 0;
	uint16_t *places = state->places = calloc(65536, sizeof *places);
	if (places == NULL)
		return -ENOMEM;
	switch (set) {
	case EAST_CP932:
		/* NEC's choice of IBM's characters (rows 89 to 92) gives way to IBM's own. */
		for (size_t i = 0; i < JIS_COUNT; i++)
			note(places, i / JIS_CELLS - 88 < 4 ? 0 : jis[i], i);
		break;
	case EAST_EUC_JP:
	case EAST_SHIFT_JIS:
	case EAST_ISO_2022_JP:
		for (unsigned row = 0; row < 94; row++) {
			for (unsigned cell = 0; cell < JIS_CELLS; cell++)
				note(places, jis_char(row, cell), row * JIS_CELLS + cell);
		}
		for (size_t i = 0; set == EAST_EUC_JP && i < sizeof jis_more / sizeof *jis_more; i++)
			note(places, jis_more[i], JIS_COUNT + i);
		break;
	case EAST_GBK:
		for (unsigned i = 0; i < GB_COUNT; i++)
			note(places, gbk_char(i), i);
		break;
	case EAST_GB18030:
		for (size_t i = 0; i < GB_COUNT; i++)
			note(places, gb[i], i);
		break;
	case EAST_BIG5:
		/* Of what is there twice the first code is the usual one, but for two numbers. */
		for (size_t i = 0; i < BIG5_COUNT; i++)
			note(places, i == BIG5_CELLS + 106 || i == BIG5_CELLS + 108 ? 0 : big5[i], i);
		break;
	default:
		for (size_t i = 0; i < KS_COUNT; i++)
			note(places, ks[i], i);
		for (size_t i = 0; set == EAST_UHC && i < SYLLABLES; i++)
			note(places, state->syllables[i], KS_COUNT + i);
		break;
	}
	return 0;
}

void __crt_east_close(struct crt_east_state *state)
{
	free(state->syllables);
	free(state->places);
}

static int result(uint32_t *c, uint32_t found, int length)
{
	*c = found;
	return found != 0 ? length : CRT_UTF8_INVALID;
}

static int decode_euc_jp(const unsigned char *p, size_t size, uint32_t *c)
{
	int more = *p == 0x8f;
	if (*p == 0x8e) {
		if (size < 2)
			return CRT_UTF8_INCOMPLETE;
		return p[1] >= 0xa1 && p[1] <= 0xdf ? result(c, 0xff61 + p[1] - 0xa1u, 2) : CRT_UTF8_INVALID;
	}
	/* The C1 controls but for those two. */
	if (*p < 0xa0)
		return more ? (size < 2 ? CRT_UTF8_INCOMPLETE : p[1] < 0xa1 || p[1] > 0xfe ? CRT_UTF8_INVALID : size < 3 ? CRT_UTF8_INCOMPLETE :
			p[2] < 0xa1 || p[2] > 0xfe || p[1] < 0xa2 || p[1] > 0xed ? CRT_UTF8_INVALID : result(c, jis_more[(p[1] - 0xa2) * 94 + p[2] - 0xa1], 3)) :
			result(c, *p, 1);
	if (*p == 0xa0 || *p == 0xff)
		return CRT_UTF8_INVALID;
	if (size < 2)
		return CRT_UTF8_INCOMPLETE;
	return p[1] < 0xa1 || p[1] > 0xfe ? CRT_UTF8_INVALID : result(c, jis_char(*p - 0xa1u, p[1] - 0xa1u), 2);
}

static int decode_shift_jis(enum crt_east set, const unsigned char *p, size_t size, uint32_t *c)
{
	if (*p >= 0xa1 && *p <= 0xdf)
		return result(c, 0xff61 + *p - 0xa1u, 1);
	if (*p == 0x80 || *p == 0xa0 || *p > 0xfc)
		return CRT_UTF8_INVALID;
	if (size < 2)
		return CRT_UTF8_INCOMPLETE;
	if (p[1] < 0x40 || p[1] == 0x7f || p[1] > 0xfc)
		return CRT_UTF8_INVALID;
	unsigned row = 2 * (*p - (*p < 0xa0 ? 0x81u : 0xc1u)), cell = p[1] - (p[1] < 0x7f ? 0x40u : 0x41u);
	row += cell >= 94;
	cell %= 94;
	return result(c, set == EAST_CP932 ? jis[row * JIS_CELLS + cell] : row < 94 ? jis_char(row, cell) : 0, 2);
}

/* ISO-2022-JP (RFC 1468): ASCII, the Roman set of JIS X 0201, which has a yen sign and an overline, and JIS X 0208. */
enum { ASCII_SET, ROMAN_SET, JIS_SET };

static int decode_2022(struct crt_east_state *state, const unsigned char *p, size_t size, uint32_t *c)
{
	if (*p == 0x1b) {
		*c = CRT_NO_CHAR;
		if (size >= 2 && p[1] != '(' && p[1] != '$')
			return CRT_UTF8_INVALID;
		if (size < 3)
			return CRT_UTF8_INCOMPLETE;
		if (p[1] == '(' && (p[2] == 'B' || p[2] == 'J'))
			state->set = p[2] == 'B' ? ASCII_SET : ROMAN_SET;
		else if (p[1] == '$' && (p[2] == 'B' || p[2] == '@'))
			state->set = JIS_SET;
		else
			return CRT_UTF8_INVALID;
		return 3;
	}
	if (*p >= 0x80)
		return CRT_UTF8_INVALID;
	if (state->set != JIS_SET || *p < 0x21) {
		*c = state->set == ROMAN_SET && *p == '\\' ? 0xa5 : state->set == ROMAN_SET && *p == '~' ? 0x203e : *p;
		/* A line begins with ASCII. */
		if (*p == '\n')
			state->set = ASCII_SET;
		return 1;
	}
	if (size < 2)
		return CRT_UTF8_INCOMPLETE;
	return *p > 0x7e || p[1] < 0x21 || p[1] > 0x7e ? CRT_UTF8_INVALID : result(c, jis_char(*p - 0x21u, p[1] - 0x21u), 2);
}

static int decode_gb(enum crt_east set, const unsigned char *p, size_t size, uint32_t *c)
{
	if (*p == 0x80 || *p == 0xff)
		return CRT_UTF8_INVALID;
	if (size < 2)
		return CRT_UTF8_INCOMPLETE;
	if (set == EAST_GB18030 && p[1] >= '0' && p[1] <= '9') {
		if (size >= 3 && (p[2] < 0x81 || p[2] > 0xfe))
			return CRT_UTF8_INVALID;
		if (size < 4)
			return CRT_UTF8_INCOMPLETE;
		if (p[3] < '0' || p[3] > '9')
			return CRT_UTF8_INVALID;
		uint32_t linear = (((*p - 0x81u) * 10 + (p[1] - 0x30u)) * 126 + (p[2] - 0x81u)) * 10 + (p[3] - 0x30u);
		if (linear >= GB_ASTRAL)
			return linear - GB_ASTRAL < 0x100000 ? result(c, linear - GB_ASTRAL + 0x10000, 4) : CRT_UTF8_INVALID;
		if (linear >= GB_BMP)
			return CRT_UTF8_INVALID;
		size_t run = 0;
		while (run + 1 < sizeof gb_runs / sizeof *gb_runs && gb_runs[run + 1][0] <= linear)
			run++;
		return result(c, gb_runs[run][1] + (linear - gb_runs[run][0]), 4);
	}
	if (p[1] < 0x40 || p[1] == 0x7f || p[1] == 0xff)
		return CRT_UTF8_INVALID;
	unsigned place = (*p - 0x81u) * GB_CELLS + p[1] - (p[1] < 0x7f ? 0x40u : 0x41u);
	return result(c, set == EAST_GBK ? gbk_char(place) : gb[place], 2);
}

static int decode_korean(const struct crt_east_state *state, const unsigned char *p, size_t size, uint32_t *c)
{
	if (*p == 0x80 || *p == 0xff || (state->syllables == NULL && *p < 0xa1))
		return CRT_UTF8_INVALID;
	if (size < 2)
		return CRT_UTF8_INCOMPLETE;
	if (*p >= 0xa1 && p[1] >= 0xa1 && p[1] <= 0xfe)
		return result(c, ks[(*p - 0xa1) * 94 + p[1] - 0xa1], 2);
	unsigned t = p[1], cell = t >= 0x41 && t <= 0x5a ? t - 0x41 : t >= 0x61 && t <= 0x7a ? t - 0x61 + 26 : t >= 0x81 && t <= 0xfe ? t - 0x81 + 52 : UHC_WIDE_CELLS;
	if (state->syllables == NULL || cell >= UHC_WIDE_CELLS)
		return CRT_UTF8_INVALID;
	unsigned row = *p - 0x81u, place = row < UHC_WIDE ? row * UHC_WIDE_CELLS + cell : UHC_WIDE * UHC_WIDE_CELLS + (row - UHC_WIDE) * UHC_CELLS + cell;
	return (row >= UHC_WIDE && cell >= UHC_CELLS) || place >= SYLLABLES ? CRT_UTF8_INVALID : result(c, state->syllables[place], 2);
}

int __crt_east_decode(struct crt_east_state *state, enum crt_east set, const unsigned char *p, size_t size, uint32_t *c)
{
	if (set == EAST_ISO_2022_JP)
		return decode_2022(state, p, size, c);
	if (*p < 0x80) {
		/* The first half of Shift_JIS is JIS X 0201, of which Microsoft's is not. */
		*c = set == EAST_SHIFT_JIS && *p == '\\' ? 0xa5 : set == EAST_SHIFT_JIS && *p == '~' ? 0x203e : *p;
		return 1;
	}
	switch (set) {
	case EAST_EUC_JP:
		return decode_euc_jp(p, size, c);
	case EAST_SHIFT_JIS:
	case EAST_CP932:
		return decode_shift_jis(set, p, size, c);
	case EAST_GBK:
	case EAST_GB18030:
		return decode_gb(set, p, size, c);
	case EAST_BIG5:
		if (*p < 0xa1 || *p > 0xf9)
			return CRT_UTF8_INVALID;
		if (size < 2)
			return CRT_UTF8_INCOMPLETE;
		if (p[1] < 0x40 || (p[1] > 0x7e && p[1] < 0xa1) || p[1] == 0xff)
			return CRT_UTF8_INVALID;
		return result(c, big5[(*p - 0xa1) * BIG5_CELLS + p[1] - (p[1] < 0x7f ? 0x40 : 0x62)], 2);
	default:
		return decode_korean(state, p, size, c);
	}
}

static int two(unsigned char *p, unsigned first, unsigned second)
{
	p[0] = (unsigned char)first;
	p[1] = (unsigned char)second;
	return 2;
}

static int encode_gb_long(unsigned char *p, uint32_t c)
{
	uint32_t linear = c - 0x10000 + GB_ASTRAL;
	if (c < 0x10000) {
		size_t run = 0;
		const size_t count = sizeof gb_runs / sizeof *gb_runs;
		while (run < count && !(c >= gb_runs[run][1] && c - gb_runs[run][1] < (run + 1 < count ? gb_runs[run + 1][0] : (uint32_t)GB_BMP) - gb_runs[run][0]))
			run++;
		if (run == count)
			return CRT_UTF8_INVALID;
		linear = gb_runs[run][0] + (c - gb_runs[run][1]);
	}
	p[3] = (unsigned char)(0x30 + linear % 10);
	linear /= 10;
	p[2] = (unsigned char)(0x81 + linear % 126);
	linear /= 126;
	p[1] = (unsigned char)(0x30 + linear % 10);
	p[0] = (unsigned char)(0x81 + linear / 10);
	return 4;
}

static int encode_2022(struct crt_east_state *state, unsigned char *p, uint32_t c, unsigned place)
{
	unsigned char set = c < 0x80 ? (state->set == ROMAN_SET && c != '\\' && c != '~' && c != '\n' ? ROMAN_SET : ASCII_SET) : c == 0xa5 || c == 0x203e ? ROMAN_SET : JIS_SET;
	int length = 0;
	if (set == JIS_SET && place == 0)
		return CRT_UTF8_INVALID;
	if (set != state->set) {
		memcpy(p, set == ASCII_SET ? "\033(B" : set == ROMAN_SET ? "\033(J" : "\033$B", 3);
		length = 3;
		state->set = set;
	}
	if (set == JIS_SET)
		return length + two(p + length, 0x21 + (place - 1) / JIS_CELLS, 0x21 + (place - 1) % JIS_CELLS);
	p[length] = (unsigned char)(c == 0xa5 ? '\\' : c == 0x203e ? '~' : c);
	return length + 1;
}

int __crt_east_reset(struct crt_east_state *state, unsigned char *p)
{
	if (state->set == ASCII_SET)
		return 0;
	state->set = ASCII_SET;
	memcpy(p, "\033(B", 3);
	return 3;
}

int __crt_east_encode(struct crt_east_state *state, enum crt_east set, unsigned char *p, uint32_t c)
{
	unsigned place = c < 0x10000 ? state->places[c] : 0;
	if (set == EAST_ISO_2022_JP)
		return encode_2022(state, p, c, place);
	/* A backslash becomes the yen sign that stands in its place. */
	if (set == EAST_SHIFT_JIS && (c == 0xa5 || c == 0x203e)) {
		*p = c == 0xa5 ? '\\' : '~';
		return 1;
	}
	if (c < 0x80) {
		*p = (unsigned char)c;
		return 1;
	}
	if ((set == EAST_SHIFT_JIS || set == EAST_CP932) && c >= 0xff61 && c <= 0xff9f) {
		*p = (unsigned char)(c - 0xff61 + 0xa1);
		return 1;
	}
	if (set == EAST_EUC_JP && c >= 0xff61 && c <= 0xff9f)
		return two(p, 0x8e, c - 0xff61 + 0xa1);
	if (set == EAST_EUC_JP && c < 0xa0 && c != 0x8e && c != 0x8f) {
		*p = (unsigned char)c;
		return 1;
	}
	if (place == 0)
		return set == EAST_GB18030 && (c & 0xfffff800) != 0xd800 ? encode_gb_long(p, c) : CRT_UTF8_INVALID;
	place--;
	switch (set) {
	case EAST_EUC_JP:
		if (place >= JIS_COUNT) {
			*p++ = 0x8f;
			place -= JIS_COUNT;
			return 1 + two(p, 0xa2 + place / 94, 0xa1 + place % 94);
		}
		return two(p, 0xa1 + place / JIS_CELLS, 0xa1 + place % JIS_CELLS);
	case EAST_SHIFT_JIS:
	case EAST_CP932: {
		unsigned lead = place / JIS_CELLS / 2, cell = place % (2 * JIS_CELLS);
		return two(p, lead + (lead < 31 ? 0x81 : 0xc1), cell + (cell < 63 ? 0x40 : 0x41));
	}
	case EAST_GBK:
	case EAST_GB18030:
		return two(p, 0x81 + place / GB_CELLS, place % GB_CELLS + (place % GB_CELLS < 63 ? 0x40 : 0x41));
	case EAST_BIG5:
		return two(p, 0xa1 + place / BIG5_CELLS, place % BIG5_CELLS + (place % BIG5_CELLS < 63 ? 0x40 : 0x62));
	default:
		if (place < KS_COUNT)
			return two(p, 0xa1 + place / 94, 0xa1 + place % 94);
		place -= KS_COUNT;
		int wide = place < UHC_WIDE * UHC_WIDE_CELLS;
		unsigned row = wide ? place / UHC_WIDE_CELLS : (place - UHC_WIDE * UHC_WIDE_CELLS) / UHC_CELLS + UHC_WIDE;
		unsigned cell = wide ? place % UHC_WIDE_CELLS : (place - UHC_WIDE * UHC_WIDE_CELLS) % UHC_CELLS;
		return two(p, 0x81 + row, cell < 26 ? cell + 0x41 : cell < 52 ? cell - 26 + 0x61 : cell - 52 + 0x81);
	}
}
