/* SPDX-License-Identifier: MIT */
/* UTF-16 to UTF-8 and back, unpaired surrogates among it. Expectations: the Unicode Standard 3.9, and WTF-8's definition. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <string.h>

/* A pure file of one platform, tested everywhere. */
#include "../../../platform/windows/utf.c"
#include "../../../platform/windows/utf_put.c"

static void there(const unsigned short *units, size_t count, const char *bytes)
{
	char to[64];
	unsigned short back[64];
	size_t size = __plat_utf8_from_utf16(to, units, count);
	assert_int_equal(size, strlen(bytes));
	assert_memory_equal(to, bytes, size);
	assert_int_equal(__plat_utf16_from_utf8(back, to, size), count);
	assert_memory_equal(back, units, count * sizeof *units);
}

static void characters(void **state)
{
	(void)state;
	there((unsigned short[]){ 'a', 0x7F }, 2, "a\x7f");
	there((unsigned short[]){ 0x80, 0x7FF }, 2, "\xc2\x80\xdf\xbf");
	there((unsigned short[]){ 0x800, 0xFFFF, 0xD7FF, 0xE000 }, 4, "\xe0\xa0\x80\xef\xbf\xbf\xed\x9f\xbf\xee\x80\x80");
	there((unsigned short[]){ 0xD800, 0xDC00, 0xDBFF, 0xDFFF }, 4, "\xf0\x90\x80\x80\xf4\x8f\xbf\xbf");
}

static void lone_surrogates(void **state)
{
	(void)state;
	there((unsigned short[]){ 0xD800 }, 1, "\xed\xa0\x80");
	there((unsigned short[]){ 0xDC00 }, 1, "\xed\xb0\x80");
	there((unsigned short[]){ 'x', 0xDBFF, 'y' }, 3, "x\xed\xaf\xbfy");
	there((unsigned short[]){ 0xDC00, 0xD800 }, 2, "\xed\xb0\x80\xed\xa0\x80");
	there((unsigned short[]){ 0xD800, 0xD800, 0xDC00 }, 3, "\xed\xa0\x80\xf0\x90\x80\x80");
}

static void every_pair_of_units(void **state)
{
	(void)state;
	static const unsigned short marks[] = { 1, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000, 0xFFFF };
	enum { MARKS = sizeof marks / sizeof marks[0] };
	for (int a = 0; a < MARKS; a++) {
		for (int b = 0; b < MARKS; b++) {
			for (int c = 0; c < MARKS; c++) {
				unsigned short units[3] = { marks[a], marks[b], marks[c] }, back[9];
				char bytes[9];
				size_t size = __plat_utf8_from_utf16(bytes, units, 3);
				assert_int_equal(__plat_utf16_from_utf8(back, bytes, size), 3);
				assert_memory_equal(back, units, sizeof units);
			}
		}
	}
}

static void refused(void **state)
{
	(void)state;
	static const char *const wrong[] = {
		"\x80", "\xbf", "\xc0\x80", "\xc1\xbf", "\xc3", "\xc3\x28", "\xe0\x80\x80", "\xe0\x9f\xbf", "\xe2\x82", "\xe2\x28\xa1",
		"\xf0\x80\x80\x80", "\xf0\x8f\xbf\xbf", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xf0\x9f\x98", "\xff", "\xfe", "a\xff",
		/* A pair of surrogates in six bytes has a form of four. */
		"\xed\xa0\x80\xed\xb0\x80",
	};
	for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
		unsigned short to[16];
		assert_true(__plat_utf16_from_utf8(to, wrong[i], strlen(wrong[i])) == (size_t)-1);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(characters),
		cmocka_unit_test(lone_surrogates),
		cmocka_unit_test(every_pair_of_units),
		cmocka_unit_test(refused),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
