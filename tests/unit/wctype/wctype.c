/* SPDX-License-Identifier: MIT */
/* <wctype.h> and wcwidth(): every character against digests that tests/tables/wctype.py makes from the Unicode data; names; ISO C17
 * 7.30's relations between classes. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <string.h>
#include <wchar.h>
#include <wctype.h>

#include "expected.h"

/* Where wint_t has 16 bits only characters of the BMP can be asked about. */
static const uint32_t limit = sizeof(wint_t) == 2 ? 0x10000 : 0x110000;

static uint64_t digest(uint64_t digest, uint32_t value)
{
	for (int i = 0; i < 4; i++, value >>= 8)
		digest = (digest ^ (value & 255)) * 0x100000001b3;
	return digest;
}

static void check(const char *name, uint32_t (*function)(uint32_t))
{
	uint64_t found = 0xcbf29ce484222325;
	uint32_t last = 0x12345678;
	for (uint32_t c = 0; c < limit; c++) {
		uint32_t value = function(c);
		if (value == last)
			continue;
		last = value;
		found = digest(digest(found, c), value);
	}
	for (size_t i = 0; i < sizeof expectations / sizeof *expectations; i++) {
		if (strcmp(name, expectations[i].name) == 0) {
			if (found != (limit == 0x10000 ? expectations[i].small : expectations[i].large))
				fail_msg("%s differs from the Unicode data", name);
			return;
		}
	}
	fail_msg("no expectation for %s", name);
}

#define CLASSES(X) X(alnum) X(alpha) X(blank) X(cntrl) X(digit) X(graph) X(lower) X(print) X(punct) X(space) X(upper) X(xdigit)
#define DEFINE(name) \
	static uint32_t ask_##name(uint32_t c) { return isw##name((wint_t)c) != 0; }
CLASSES(DEFINE)

static uint32_t lower_distance(uint32_t c) { return (uint32_t)towlower((wint_t)c) - c; }
static uint32_t upper_distance(uint32_t c) { return (uint32_t)towupper((wint_t)c) - c; }
static uint32_t width(uint32_t c) { return (uint32_t)wcwidth((wchar_t)c); }

static void test_every_character(void **state)
{
	(void)state;
#define CHECK(name) check(#name, ask_##name);
	CLASSES(CHECK)
	check("tolower", lower_distance);
	check("toupper", upper_distance);
	check("width", width);
}

static void test_names(void **state)
{
	(void)state;
#define NAME(name) \
	{ \
		wctype_t type = wctype(#name); \
		assert_true(type != 0); \
		for (uint32_t c = 0; c < limit; c += c < 0x3000 ? 1 : 61) \
			assert_int_equal(iswctype((wint_t)c, type) != 0, isw##name((wint_t)c) != 0); \
		assert_false(iswctype(WEOF, type)); \
	}
	CLASSES(NAME)
	assert_int_equal(wctype("vowel"), 0);
	assert_int_equal(wctype(""), 0);
	assert_int_equal(wctype("alpha "), 0);
	assert_false(iswctype('a', 0));
	assert_int_equal(towctrans('a', wctrans("toupper")), 'A');
	assert_int_equal(towctrans('A', wctrans("tolower")), 'a');
	assert_int_equal(towctrans(0xe9, wctrans("toupper")), 0xc9);
	errno = 0;
	assert_int_equal(wctrans("totitle"), 0);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(towctrans('a', 0), 'a');
}

static void test_outside(void **state)
{
	(void)state;
#define OUTSIDE(name) assert_false(isw##name(WEOF));
	CLASSES(OUTSIDE)
	assert_int_equal(towlower(WEOF), WEOF);
	assert_int_equal(towupper(WEOF), WEOF);
	assert_int_equal(wcwidth((wchar_t)0xd800), -1);
	/* Drawn as wide as ideographs, whatever East_Asian_Width says; as other libraries have them. */
	assert_int_equal(wcwidth(0x3248), 2);
	assert_int_equal(wcwidth(0x4dc0), 2);
	if (sizeof(wint_t) == 4) {
		uint32_t beyond[] = { 0x110000, 0x7fffffff, 0x80000000u };
		for (int i = 0; i < 3; i++) {
			wint_t c = (wint_t)beyond[i];
			assert_false(iswalpha(c) || iswpunct(c) || iswprint(c) || iswcntrl(c));
			assert_int_equal(towlower(c), c);
			assert_int_equal(wcwidth((wchar_t)beyond[i]), -1);
		}
	}
}

/* ISO C17 7.30.2.1. */
static void test_relations(void **state)
{
	(void)state;
	for (uint32_t u = 0; u < limit; u++) {
		wint_t c = (wint_t)u;
		int alpha = iswalpha(c) != 0, digit = iswdigit(c) != 0, cntrl = iswcntrl(c) != 0, space = iswspace(c) != 0;
		int punct = iswpunct(c) != 0, print = iswprint(c) != 0;
		assert_int_equal(iswalnum(c) != 0, alpha || digit);
		if (iswupper(c) || iswlower(c))
			assert_true(alpha);
		if (alpha)
			assert_false(cntrl || digit || punct || space);
		assert_int_equal(iswgraph(c) != 0, print && !space);
		if (punct)
			assert_true(print && !space && !alpha && !digit);
		if (iswblank(c))
			assert_true(space);
		if (u < 128 && print)
			assert_false(cntrl);
	}
}

static void test_widths(void **state)
{
	(void)state;
	assert_int_equal(wcswidth(L"", 9), 0);
	assert_int_equal(wcswidth(L"abc", 9), 3);
	assert_int_equal(wcswidth(L"abc", 2), 2);
	assert_int_equal(wcswidth(L"a\tb", 9), -1);
	assert_int_equal(wcswidth(L"a\tb", 1), 1);
	/* e with a combining acute accent; Kanji; Hangul. */
	assert_int_equal(wcswidth(L"e\x301", 9), 1);
	assert_int_equal(wcswidth(L"\x6f22\x5b57", 9), 4);
	/* U+1F600, a pair of surrogates where wchar_t has 16 bits. */
	assert_int_equal(wcswidth(L"\U0001f600", 9), 2);
	if (sizeof(wchar_t) == 2)
		assert_int_equal(wcswidth(L"\U0001f600", 1), -1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_character),
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_outside),
		cmocka_unit_test(test_relations),
		cmocka_unit_test(test_widths),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
