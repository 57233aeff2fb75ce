/* SPDX-License-Identifier: MIT */
/* mblen(), mbtowc(), wctomb(), mbstowcs(), wcstombs(): UTF-8, strictly (Unicode, table 3-7), and surrogate pairs where wchar_t has 16 bits.
 * ISO C17 7.22.7 and 7.22.8. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* Encodes by the definition, surrogates and values too large as well. */
static int encode(char *to, uint32_t c, int length)
{
	for (int i = length - 1; i > 0; i--, c >>= 6)
		to[i] = (char)(0x80 | (c & 0x3f));
	to[0] = (char)(length == 1 ? c : ((0xf0u << (4 - length)) & 0xff) | c);
	to[length] = '\0';
	return length;
}

static int length_of(uint32_t c)
{
	return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

static void test_every_character(void **state)
{
	(void)state;
	char text[8], back[8];
	wchar_t wide[3];
	for (uint32_t c = 1; c < 0x110000; c += c < 0x11000 ? 1 : 37) {
		if (c >= 0xd800 && c < 0xe000)
			continue;
		int length = encode(text, c, length_of(c));
		assert_int_equal(mblen(text, (size_t)length), length);
		memset(wide, 0x55, sizeof wide);
		if (sizeof(wchar_t) == 2 && c > 0xffff) {
			assert_int_equal(mbstowcs(wide, text, 3), 2);
			assert_int_equal((unsigned)wide[0], 0xd800 + ((c - 0x10000) >> 10));
			assert_int_equal((unsigned)wide[1], 0xdc00 + (c & 0x3ff));
			/* The two halves one by one. */
			assert_int_equal(mbtowc(wide + 2, text, 4), 3);
			assert_int_equal(wide[2], wide[0]);
			assert_int_equal(mbtowc(wide + 2, text + 3, 1), 1);
			assert_int_equal(wide[2], wide[1]);
			assert_int_equal(wctomb(back, wide[0]), 0);
			assert_int_equal(wctomb(back, wide[1]), 4);
		} else {
			assert_int_equal(mbstowcs(wide, text, 3), 1);
			assert_int_equal((uint32_t)wide[0], c);
			assert_int_equal(wide[1], 0);
			assert_int_equal(mbtowc(wide + 2, text, (size_t)length), length);
			assert_int_equal(wide[2], wide[0]);
			assert_int_equal(wctomb(back, wide[0]), length);
		}
		assert_memory_equal(back, text, (size_t)length);
		wide[sizeof(wchar_t) == 2 && c > 0xffff ? 2 : 1] = 0;
		assert_int_equal(wcstombs(back, wide, sizeof back), length);
		assert_string_equal(back, text);
		/* One byte short: not yet a character. */
		errno = 0;
		assert_int_equal(mbtowc(NULL, text, (size_t)length - 1), -1);
		assert_int_equal(errno, EILSEQ);
	}
}

static void refuse(const char *text)
{
	wchar_t wide[8];
	errno = 0;
	assert_int_equal(mblen(text, strlen(text)), -1);
	assert_int_equal(errno, EILSEQ);
	errno = 0;
	assert_int_equal(mbtowc(wide, text, strlen(text)), -1);
	assert_int_equal(errno, EILSEQ);
	errno = 0;
	assert_true(mbstowcs(wide, text, 8) == (size_t)-1);
	assert_int_equal(errno, EILSEQ);
	errno = 0;
	assert_true(mbstowcs(NULL, text, 0) == (size_t)-1);
	assert_int_equal(errno, EILSEQ);
}

static void test_ill_formed(void **state)
{
	(void)state;
	char text[8];
	/* Overlong. */
	for (uint32_t c = 0; c < 0x80; c += 7)
		encode(text, c, 2), refuse(text);
	for (uint32_t c = 0; c < 0x800; c += 31)
		encode(text, c, 3), refuse(text);
	for (uint32_t c = 0; c < 0x10000; c += 1021)
		encode(text, c, 4), refuse(text);
	/* Surrogates; beyond the last character. */
	for (uint32_t c = 0xd800; c < 0xe000; c += 13)
		encode(text, c, 3), refuse(text);
	for (uint32_t c = 0x110000; c < 0x1fffff; c += 65521)
		encode(text, c, 4), refuse(text);
	/* Lone continuation bytes, bytes that are nowhere, sequences cut short. */
	for (int b = 0x80; b < 0x100; b++) {
		text[0] = (char)b;
		text[1] = 0;
		refuse(text);
		text[1] = 'x';
		text[2] = 0;
		refuse(text);
	}
	refuse("\xe2\x82");
	refuse("\xf0\x9f\x98");
	refuse("\xf0\x9f\x98x");
	refuse("\xe2(\xa1");
}

static void test_ends(void **state)
{
	(void)state;
	wchar_t wide[8];
	char text[8];
	assert_int_equal(mblen(NULL, 0), 0);
	assert_int_equal(mbtowc(NULL, NULL, 0), 0);
	assert_int_equal(wctomb(NULL, 0), 0);
	assert_int_equal(mblen("", 1), 0);
	assert_int_equal(mbtowc(wide, "", 1), 0);
	assert_int_equal(wide[0], 0);
	assert_int_equal(wctomb(text, 0), 1);
	assert_int_equal(text[0], 0);
	errno = 0;
	assert_int_equal(mbtowc(wide, "a", 0), -1);
	assert_int_equal(errno, EILSEQ);
	/* Counting only; a full target has no terminator; no part of a character is stored. */
	assert_int_equal(mbstowcs(NULL, "a\xc3\xa9z", 0), 3);
	memset(wide, 0x55, sizeof wide);
	assert_int_equal(mbstowcs(wide, "abc", 2), 2);
	assert_int_not_equal(wide[2], 0);
	assert_int_equal(mbstowcs(wide, "abc", 0), 0);
	assert_int_equal(wcstombs(NULL, L"a\u00e9z", 0), 4);
	memset(text, '-', sizeof text);
	assert_int_equal(wcstombs(text, L"a\u20ac", 3), 1);
	assert_memory_equal(text, "a-------", 8);
	assert_int_equal(wcstombs(text, L"a\u20ac", 4), 4);
	assert_memory_equal(text, "a\xe2\x82\xac----", 8);
}

static void test_ill_wide(void **state)
{
	(void)state;
	char text[8];
	static const wchar_t high_alone[] = { 0xd800, 'x', 0 }, low_alone[] = { 0xdc00, 0 }, high_last[] = { 0xd800, 0 };
	errno = 0;
	assert_true(wcstombs(text, high_alone, 8) == (size_t)-1);
	assert_int_equal(errno, EILSEQ);
	assert_true(wcstombs(text, low_alone, 8) == (size_t)-1);
	assert_true(wcstombs(NULL, high_last, 0) == (size_t)-1);
	errno = 0;
	assert_int_equal(wctomb(text, (wchar_t)0xdc00), -1);
	assert_int_equal(errno, EILSEQ);
	errno = 0;
	if (sizeof(wchar_t) == 2) {
		assert_int_equal(wctomb(text, (wchar_t)0xd800), 0);
		assert_int_equal(wctomb(text, 'x'), -1);
	} else {
		assert_int_equal(wctomb(text, (wchar_t)0xd800), -1);
		assert_int_equal(wctomb(text, (wchar_t)0x10fffff), -1);
		assert_int_equal(wctomb(text, (wchar_t)-1), -1);
	}
	assert_int_equal(errno, EILSEQ);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_character),
		cmocka_unit_test(test_ill_formed),
		cmocka_unit_test(test_ends),
		cmocka_unit_test(test_ill_wide)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
