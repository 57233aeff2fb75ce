/* SPDX-License-Identifier: MIT */
/* <wchar.h>'s restartable conversions and <uchar.h>, against UTF-8 encoded and decoded by its definition here (Unicode 15, D92 and table
 * 3-7): every character, in pieces of every size, and every kind of ill-formed text. ISO C17 7.28, 7.29.6; C23 7.30. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <uchar.h>
#include <wchar.h>

#define PAIRS (sizeof(wchar_t) == 2)
#define ERROR ((size_t)-1)
#define MORE ((size_t)-2)
#define AGAIN ((size_t)-3)

static size_t encode(char *to, uint32_t c)
{
	if (c < 0x80) {
		to[0] = (char)c;
		return 1;
	}
	size_t length = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
	for (size_t i = length - 1; i > 0; i--, c >>= 6)
		to[i] = (char)(0x80 | (c & 0x3f));
	to[0] = (char)(((0xf00u >> length) & 0xff) | c);
	return length;
}

/* The wide characters of a code point. */
static size_t widen(wchar_t *to, uint32_t c)
{
	if (PAIRS && c > 0xffff) {
		to[0] = (wchar_t)(0xd7c0 + (c >> 10));
		to[1] = (wchar_t)(0xdc00 + (c & 0x3ff));
		return 2;
	}
	to[0] = (wchar_t)c;
	return 1;
}

static void test_every_character(void **state)
{
	(void)state;
	for (uint32_t c = 0; c < 0x110000; c += c < 0x11000 || c > 0x10ff00 ? 1 : 13) {
		if (c == 0xd800)
			c = 0xe000;
		char text[8], back[8];
		wchar_t wide[2], got = 0x55;
		char16_t c16 = 0x55;
		char32_t c32 = 0x55;
		char8_t c8 = 0x55;
		size_t length = encode(text, c), units = widen(wide, c), expected = c ? length : 0;
		mbstate_t mb;

		memset(&mb, 0, sizeof mb);
		assert_int_equal(mbrtoc32(&c32, text, length, &mb), expected);
		assert_int_equal(c32, c);
		assert_true(mbsinit(&mb));
		assert_int_equal(c32rtomb(back, c, &mb), length);
		assert_memory_equal(back, text, length);

		assert_int_equal(mbrtoc16(&c16, text, length, &mb), expected);
		if (c > 0xffff) {
			assert_int_equal(c16, 0xd7c0 + (c >> 10));
			assert_false(mbsinit(&mb));
			assert_int_equal(c16rtomb(back, c16, (memset(&mb, 0, sizeof mb), &mb)), 0);
			assert_false(mbsinit(&mb));
			assert_int_equal(c16rtomb(back, (char16_t)(0xdc00 + (c & 0x3ff)), &mb), 4);
			assert_memory_equal(back, text, 4);
			assert_true(mbsinit(&mb));
			mbrtoc16(NULL, text, length, &mb);
			assert_int_equal(mbrtoc16(&c16, "x", 1, &mb), AGAIN);
			assert_int_equal(c16, 0xdc00 + (c & 0x3ff));
		} else {
			assert_int_equal(c16, c);
			assert_int_equal(c16rtomb(back, c16, &mb), length);
			assert_memory_equal(back, text, length);
		}
		assert_true(mbsinit(&mb));

		assert_int_equal(mbrtoc8(&c8, text, length, &mb), expected);
		for (size_t i = 0; i < length; i++) {
			if (i)
				assert_int_equal(mbrtoc8(&c8, "", 0, &mb), AGAIN);
			assert_int_equal(c8, (unsigned char)text[i]);
			assert_int_equal(mbsinit(&mb) != 0, i + 1 == length);
		}
		for (size_t i = 0; i < length; i++) {
			assert_int_equal(c8rtomb(back, (char8_t)text[i], &mb), i + 1 == length ? length : 0);
			assert_int_equal(mbsinit(&mb) != 0, i + 1 == length);
		}
		assert_memory_equal(back, text, length);

		/* Where wchar_t has 16 bits: the high surrogate for three bytes, the low one for the fourth. */
		assert_int_equal(mbrtowc(&got, text, length, &mb), units == 2 ? 3 : expected);
		assert_int_equal(got, wide[0]);
		assert_int_equal(mbsinit(&mb) != 0, units == 1);
		if (units == 2) {
			assert_int_equal(mbrtowc(&got, text + 3, 1, &mb), 1);
			assert_int_equal(got, wide[1]);
			assert_true(mbsinit(&mb));
			assert_int_equal(wcrtomb(back, wide[0], &mb), 0);
			assert_false(mbsinit(&mb));
		}
		assert_int_equal(wcrtomb(back, wide[units - 1], &mb), length);
		assert_memory_equal(back, text, length);
		assert_true(mbsinit(&mb));
	}
}

/* Byte by byte, and cut anywhere. */
static void test_pieces(void **state)
{
	(void)state;
	static const uint32_t characters[] = { 'A', 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xfffd, 0xffff, 0x10000, 0x1f600, 0xfffff, 0x100000, 0x10ffff };
	for (size_t i = 0; i < sizeof characters / sizeof *characters; i++) {
		char text[8];
		wchar_t wide[2], got;
		char32_t c32;
		char16_t c16;
		char8_t c8;
		size_t length = encode(text, characters[i]);
		size_t units = widen(wide, characters[i]);
		for (size_t cut = 1; cut < length; cut++) {
			mbstate_t mb;
			memset(&mb, 0, sizeof mb);
			assert_int_equal(mbrtoc32(&c32, text, cut, &mb), MORE);
			assert_false(mbsinit(&mb));
			assert_int_equal(mbrtoc32(&c32, text, 0, &mb), MORE);
			assert_int_equal(mbrtoc32(&c32, text + cut, length - cut, &mb), length - cut);
			assert_int_equal(c32, characters[i]);
			assert_int_equal(mbrtoc16(&c16, text, cut, &mb), MORE);
			assert_int_equal(mbrtoc16(&c16, text + cut, length - cut, &mb), length - cut);
			if (characters[i] > 0xffff)
				assert_int_equal(mbrtoc16(&c16, "", 1, &mb), AGAIN);
			assert_int_equal(mbrtoc8(&c8, text, cut, &mb), MORE);
			assert_int_equal(mbrtoc8(&c8, text + cut, length - cut, &mb), length - cut);
			for (size_t k = 1; k < length; k++)
				assert_int_equal(mbrtoc8(&c8, "", 1, &mb), AGAIN);
			assert_true(mbsinit(&mb));
			/* One by one from there on. */
			assert_int_equal(mbrlen(text, cut, &mb), units == 2 && cut == 3 ? 3 : MORE);
			for (size_t k = cut; k < length; k++) {
				size_t result = mbrtowc(&got, text + k, 1, &mb);
				assert_int_equal(result, k + 1 == length || (units == 2 && k == 2) ? 1 : MORE);
				if (units == 2 && k == 2)
					assert_int_equal(got, wide[0]);
			}
			assert_int_equal(got, wide[units - 1]);
			assert_true(mbsinit(&mb));
		}
	}
}

/* No character begins so; `whole` bytes of the text may come first in pieces before it shows. */
static void refuse(const char *text, size_t size)
{
	for (size_t cut = 0; cut < size; cut++) {
		mbstate_t mb;
		wchar_t wide;
		char32_t c32;
		memset(&mb, 0, sizeof mb);
		size_t result = mbrtoc32(&c32, text, cut, &mb);
		if (result == ERROR)
			continue;
		assert_int_equal(result, MORE);
		errno = 0;
		assert_int_equal(mbrtoc32(&c32, text + cut, size - cut, &mb), ERROR);
		assert_int_equal(errno, EILSEQ);

		memset(&mb, 0, sizeof mb);
		char16_t c16;
		assert_int_equal(mbrtoc16(&c16, text, cut, &mb), MORE);
		errno = 0;
		assert_int_equal(mbrtoc16(&c16, text + cut, size - cut, &mb), ERROR);
		assert_int_equal(errno, EILSEQ);

		memset(&mb, 0, sizeof mb);
		char8_t c8;
		assert_int_equal(mbrtoc8(&c8, text, cut, &mb), MORE);
		errno = 0;
		assert_int_equal(mbrtoc8(&c8, text + cut, size - cut, &mb), ERROR);
		assert_int_equal(errno, EILSEQ);

		/* By mbrtowc() a high surrogate may have come before the wrong fourth byte. */
		memset(&mb, 0, sizeof mb);
		result = mbrtowc(&wide, text, cut, &mb);
		size_t at = cut;
		if (PAIRS && result == 3)
			at = 3;
		else
			assert_int_equal(result, MORE);
		errno = 0;
		result = mbrtowc(&wide, text + at, size - at, &mb);
		if (PAIRS && result != ERROR && size == 4 && at < 3)
			result = mbrtowc(&wide, text + 3, 1, &mb);
		assert_int_equal(result, ERROR);
		assert_int_equal(errno, EILSEQ);
	}
	mbstate_t mb;
	memset(&mb, 0, sizeof mb);
	char copy[12], out[8];
	const char *source = copy;
	wchar_t wide[8];
	memcpy(copy, "ab", 2);
	memcpy(copy + 2, text, size);
	memcpy(copy + 2 + size, "c", 2);
	errno = 0;
	assert_int_equal(mbsrtowcs(wide, &source, 8, &mb), ERROR);
	assert_int_equal(errno, EILSEQ);
	assert_ptr_equal(source, copy + 2);
	assert_true(wide[0] == 'a' && wide[1] == 'b');
	errno = 0;
	assert_int_equal(mbstowcs(NULL, copy, 0), ERROR);
	assert_int_equal(errno, EILSEQ);
	/* c8rtomb: an error at some byte, and nothing before it. */
	memset(&mb, 0, sizeof mb);
	size_t result = 0;
	for (size_t i = 0; i < size && result == 0; i++)
		result = c8rtomb(out, (char8_t)text[i], &mb);
	assert_int_equal(result, ERROR);
}

static void test_refused(void **state)
{
	(void)state;
	for (int first = 0x80; first < 0x100; first++) {
		for (int second = 0; second < 0x100; second++) {
			char text[5] = { (char)first, (char)second };
			int continues = second >= 0x80 && second < 0xc0;
			if (first < 0xc2 || first > 0xf4) {
				refuse(text, 1);
				break;
			}
			/* Table 3-7's second bytes. */
			if (first == 0xe0)
				continues = second >= 0xa0 && second < 0xc0;
			else if (first == 0xed)
				continues = second >= 0x80 && second < 0xa0;
			else if (first == 0xf0)
				continues = second >= 0x90 && second < 0xc0;
			else if (first == 0xf4)
				continues = second >= 0x80 && second < 0x90;
			if (second == 0)
				continue;
			if (!continues) {
				refuse(text, 2);
				continue;
			}
			for (int third = 1; third < 0x100 && first >= 0xe0; third++) {
				text[2] = (char)third;
				if (third < 0x80 || third > 0xbf) {
					refuse(text, 3);
				} else if (first >= 0xf0 && (third & 7) == 0) {
					for (int fourth = 1; fourth < 0x100; fourth += 3) {
						text[3] = (char)fourth;
						if (fourth < 0x80 || fourth > 0xbf)
							refuse(text, 4);
					}
				}
			}
		}
	}
	/* Surrogates and what is beyond, from the other side. */
	char text[8];
	mbstate_t mb;
	memset(&mb, 0, sizeof mb);
	for (uint32_t c = 0xd800; c < 0xe000; c++) {
		errno = 0;
		assert_int_equal(c32rtomb(text, c, &mb), ERROR);
		assert_int_equal(errno, EILSEQ);
		if (!PAIRS) {
			errno = 0;
			assert_int_equal(wcrtomb(text, (wchar_t)c, &mb), ERROR);
			assert_int_equal(errno, EILSEQ);
		}
		errno = 0;
		if (c < 0xdc00) {
			assert_int_equal(c16rtomb(text, (char16_t)c, &mb), 0);
			assert_int_equal(c16rtomb(text, 'x', &mb), ERROR);
			assert_int_equal(c16rtomb(text, (char16_t)c, &mb), 0);
			assert_int_equal(c16rtomb(text, 0, &mb), 1);
			assert_true(mbsinit(&mb));
		} else {
			assert_int_equal(c16rtomb(text, (char16_t)c, &mb), ERROR);
		}
		assert_int_equal(errno, EILSEQ);
		if (PAIRS) {
			errno = 0;
			if (c < 0xdc00) {
				assert_int_equal(wcrtomb(text, (wchar_t)c, &mb), 0);
				assert_int_equal(wcrtomb(text, (wchar_t)c, &mb), ERROR);
			} else {
				assert_int_equal(wcrtomb(text, (wchar_t)c, &mb), ERROR);
			}
			assert_int_equal(errno, EILSEQ);
		}
	}
	assert_int_equal(c32rtomb(text, 0x110000, &mb), ERROR);
	assert_int_equal(c32rtomb(text, 0xffffffff, &mb), ERROR);
	if (!PAIRS) {
		assert_int_equal(wcrtomb(text, (wchar_t)0x110000, &mb), ERROR);
		assert_int_equal(wcrtomb(text, (wchar_t)-1, &mb), ERROR);
	}
}

static void test_nulls(void **state)
{
	(void)state;
	mbstate_t mb;
	wchar_t wide;
	char text[8];
	memset(&mb, 0, sizeof mb);
	assert_int_equal(mbrtowc(NULL, NULL, 0, &mb), 0);
	assert_int_equal(mbrtowc(&wide, "\xc3", 1, &mb), MORE);
	/* As mbrtowc(NULL, "", 1, &mb): a NUL cannot go on a character. */
	errno = 0;
	assert_int_equal(mbrtowc(NULL, NULL, 0, &mb), ERROR);
	assert_int_equal(errno, EILSEQ);
	assert_int_equal(wcrtomb(NULL, L'x', &mb), 1);
	assert_true(mbsinit(&mb));
	/* ISO C17 7.29.6.3.3: after a NUL the state is the initial one. Anything else cannot go on a character of mbrtowc()'s. */
	assert_int_equal(mbrtowc(&wide, "\xc3", 1, &mb), MORE);
	assert_int_equal(wcrtomb(text, L'\0', &mb), 1);
	assert_true(mbsinit(&mb));
	assert_int_equal(mbrtowc(&wide, "\xc3", 1, &mb), MORE);
	errno = 0;
	assert_int_equal(wcrtomb(text, 0xa2, &mb), ERROR);
	assert_int_equal(errno, EILSEQ);
	assert_true(mbsinit(&mb));
	assert_int_equal(mbrtoc32(NULL, "\xc3", 1, &mb), MORE);
	assert_int_equal(c32rtomb(text, 0, &mb), 1);
	assert_true(mbsinit(&mb));
	assert_int_equal(mbrtoc32(NULL, "\xc3", 1, &mb), MORE);
	assert_int_equal(c32rtomb(text, 0xa2, &mb), ERROR);
	assert_true(mbsinit(&mb));
	assert_true(mbsinit(NULL));
	assert_int_equal(c16rtomb(NULL, 'x', &mb), 1);
	assert_int_equal(c32rtomb(NULL, 'x', &mb), 1);
	assert_int_equal(c8rtomb(NULL, 'x', &mb), 1);
	assert_int_equal(c8rtomb(text, 0xf0, &mb), 0);
	assert_int_equal(c8rtomb(text, 0x9f, &mb), 0);
	assert_int_equal(c8rtomb(text, 0, &mb), 1);
	assert_int_equal(text[0], 0);
	assert_true(mbsinit(&mb));
	assert_int_equal(mbrtoc32(NULL, NULL, 5, &mb), 0);
	assert_int_equal(mbrtoc16(NULL, NULL, 5, &mb), 0);
	assert_int_equal(mbrtoc8(NULL, NULL, 5, &mb), 0);
	/* A high surrogate is forgotten. */
	assert_int_equal(c16rtomb(text, 0xd83d, &mb), 0);
	assert_int_equal(c16rtomb(NULL, 0, &mb), 1);
	assert_int_equal(c16rtomb(text, 'x', &mb), 1);
	/* States of their own: one function's does not disturb another's. */
	assert_int_equal(mbrtowc(&wide, "\xc3", 1, NULL), MORE);
	assert_int_equal(mbrlen("x", 1, NULL), 1);
	assert_int_equal(mbrlen("\xe2\x82", 2, NULL), MORE);
	assert_int_equal(mbrtowc(&wide, "\xa9", 1, NULL), 1);
	assert_int_equal(wide, 0xe9);
	assert_int_equal(mbrlen("\xac", 1, NULL), 1);
	assert_int_equal(wcrtomb(text, 0x20ac, NULL), 3);
	assert_memory_equal(text, "\xe2\x82\xac", 3);
}

static void test_bytes(void **state)
{
	(void)state;
	assert_int_equal(btowc(EOF), WEOF);
	assert_int_equal(wctob(WEOF), EOF);
	for (int c = 0; c < 256; c++) {
		assert_int_equal(btowc(c), c < 128 ? (wint_t)c : WEOF);
		assert_int_equal(wctob((wint_t)c), c < 128 ? c : EOF);
	}
	assert_int_equal(wctob(0x141), EOF);
	assert_int_equal(btowc(-128), WEOF);
	assert_int_equal(btowc(1000), WEOF);
}

/* "aß€😀z" */
static const char narrow[] = "a\xc3\x9f\xe2\x82\xac\xf0\x9f\x98\x80z";
static const wchar_t broad[] = L"a\xdf\x20ac\U0001f600z";
enum { BYTES = sizeof narrow - 1, UNITS = sizeof broad / sizeof *broad - 1 };

static void test_strings(void **state)
{
	(void)state;
	wchar_t wide[16];
	char text[24];
	mbstate_t mb;
	memset(&mb, 0, sizeof mb);
	const char *source = narrow;
	const wchar_t *wide_source = broad;
	/* Counting leaves the source alone. */
	assert_int_equal(mbsrtowcs(NULL, &source, 0, &mb), UNITS);
	assert_ptr_equal(source, narrow);
	assert_int_equal(wcsrtombs(NULL, &wide_source, 0, &mb), BYTES);
	assert_ptr_equal(wide_source, broad);
	assert_int_equal(mbsrtowcs(wide, &source, 16, &mb), UNITS);
	assert_null(source);
	assert_memory_equal(wide, broad, sizeof broad);
	assert_int_equal(wcsrtombs(text, &wide_source, 24, &mb), BYTES);
	assert_null(wide_source);
	assert_string_equal(text, narrow);
	assert_true(mbsinit(&mb));

	/* Every size: whole characters alone, nothing behind them, and then the rest. */
	for (size_t size = 0; size <= UNITS + 1; size++) {
		memset(wide, 0x55, sizeof wide);
		source = narrow;
		size_t count = mbsrtowcs(wide, &source, size, &mb);
		size_t expected = size < UNITS ? size : UNITS;
		if (PAIRS && expected == 4)
			expected = 3;
		assert_int_equal(count, expected);
		assert_memory_equal(wide, broad, count * sizeof *wide);
		if (count < UNITS || size == UNITS)
			assert_true((unsigned)wide[count] == (sizeof(wchar_t) == 2 ? 0x5555u : 0x55555555u));
		if (size > UNITS) {
			assert_null(source);
		} else {
			assert_int_equal(mbsrtowcs(wide + count, &source, 16 - count, &mb), UNITS - count);
			assert_memory_equal(wide, broad, sizeof broad);
		}
		memset(wide, 0x55, sizeof wide);
		assert_int_equal(mbstowcs(wide, narrow, size), expected);
	}
	static const size_t whole[BYTES + 2] = { 0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10, 11, 11 };
	for (size_t size = 0; size <= BYTES + 1; size++) {
		memset(text, 0x55, sizeof text);
		wide_source = broad;
		size_t count = wcsrtombs(text, &wide_source, size, &mb);
		assert_int_equal(count, whole[size]);
		assert_memory_equal(text, narrow, count);
		assert_int_equal(text[count], size > BYTES ? 0 : 0x55);
		if (size > BYTES) {
			assert_null(wide_source);
		} else {
			assert_int_equal(wcsrtombs(text + count, &wide_source, 24 - count, &mb), BYTES - count);
			assert_string_equal(text, narrow);
		}
		memset(text, 0x55, sizeof text);
		assert_int_equal(wcstombs(text, broad, size), whole[size]);
	}

	/* Limits: the source may be cut anywhere. */
	for (size_t limit = 0; limit <= BYTES + 1; limit++) {
		memset(&mb, 0, sizeof mb);
		source = narrow;
		size_t count = mbsnrtowcs(wide, &source, limit, 16, &mb);
		assert_true(count <= UNITS);
		if (limit > BYTES) {
			assert_null(source);
			continue;
		}
		assert_ptr_equal(source, narrow + limit);
		assert_int_equal(mbsnrtowcs(NULL, &source, SIZE_MAX, 0, &mb), UNITS - count);
		assert_int_equal(mbsnrtowcs(wide + count, &source, SIZE_MAX, 16 - count, &mb), UNITS - count);
		assert_memory_equal(wide, broad, sizeof broad);
		assert_true(mbsinit(&mb));
	}
	for (size_t limit = 0; limit <= UNITS + 1; limit++) {
		memset(&mb, 0, sizeof mb);
		wide_source = broad;
		size_t count = wcsnrtombs(text, &wide_source, limit, 24, &mb);
		if (limit > UNITS) {
			assert_null(wide_source);
			continue;
		}
		assert_ptr_equal(wide_source, broad + limit);
		assert_int_equal(wcsnrtombs(NULL, &wide_source, SIZE_MAX, 0, &mb), BYTES - count);
		assert_int_equal(wcsnrtombs(text + count, &wide_source, SIZE_MAX, 24 - count, &mb), BYTES - count);
		assert_string_equal(text, narrow);
	}
	/* An error in the middle: the source stands at it. */
	memset(&mb, 0, sizeof mb);
	const wchar_t wrong[] = { 'a', 0xdf, 0xdc00, 'b', 0 };
	wide_source = wrong;
	errno = 0;
	assert_int_equal(wcsrtombs(text, &wide_source, 24, &mb), ERROR);
	assert_int_equal(errno, EILSEQ);
	assert_ptr_equal(wide_source, wrong + 2);
	const wchar_t half[] = { 'a', 0xd83d, 0 };
	wide_source = half;
	errno = 0;
	assert_int_equal(wcsrtombs(text, &wide_source, 24, &mb), ERROR);
	assert_int_equal(errno, EILSEQ);
	assert_ptr_equal(wide_source, half + 1);
	/* States of their own. */
	source = "\xe2";
	assert_int_equal(mbsnrtowcs(wide, &source, 1, 16, NULL), 0);
	source = "\x82\xac";
	assert_int_equal(mbsnrtowcs(wide, &source, 3, 16, NULL), 1);
	assert_int_equal(wide[0], 0x20ac);
	assert_null(source);
}

/* Long strings, at every alignment, with every place for a character that is not ASCII. */
static void test_long_strings(void **state)
{
	(void)state;
	enum { LONG = 150 };
	static _Alignas(64) char text[LONG + 72], back[LONG + 72];
	static _Alignas(64) wchar_t wide[LONG + 40], expected[LONG + 40];
	for (size_t shift = 0; shift < 17; shift++) {
		for (size_t place = 0; place <= LONG; place++) {
			char *t = text + shift, *to = t;
			wchar_t *w = expected + shift;
			size_t units = 0;
			for (size_t i = 0; i < LONG; i++) {
				uint32_t c = i == place ? 0x80 + (uint32_t)(place * 7919 % 0x7f0) : 'a' + (uint32_t)i % 26;
				units += widen(w + units, c);
				to += encode(to, c);
			}
			*to = 0;
			w[units] = 0;
			size_t size = (size_t)(to - t);
			wide[shift / 2 + units + 1] = 0x55;
			assert_int_equal(mbstowcs(NULL, t, 0), units);
			assert_int_equal(mbstowcs(wide + shift / 2, t, LONG + 20), units);
			assert_memory_equal(wide + shift / 2, w, (units + 1) * sizeof *w);
			assert_int_equal(wide[shift / 2 + units + 1], 0x55);
			assert_int_equal(wcstombs(NULL, w, 0), size);
			back[16 - shift + size + 1] = 0x55;
			assert_int_equal(wcstombs(back + 16 - shift, w, sizeof back - 16), size);
			assert_string_equal(back + 16 - shift, t);
			assert_int_equal(back[16 - shift + size + 1], 0x55);
			/* Exactly fitting and one less. */
			back[16 - shift + place] = 0x55;
			assert_true(wcstombs(back + 16 - shift, w, place) <= place);
			assert_int_equal(back[16 - shift + place], 0x55);
			wide[shift / 2 + place] = 0x55;
			assert_int_equal(mbstowcs(wide + shift / 2, t, place), place);
			assert_int_equal(wide[shift / 2 + place], 0x55);
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_character),
		cmocka_unit_test(test_pieces),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_nulls),
		cmocka_unit_test(test_bytes),
		cmocka_unit_test(test_strings),
		cmocka_unit_test(test_long_strings),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
