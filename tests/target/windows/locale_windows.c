/* SPDX-License-Identifier: MIT */
/* Microsoft's functions in a locale and its character classes. Expectations: Microsoft Learn, and the functions without _l. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <wchar.h>
#include <wctype.h>

static _locale_t locale;

static void test_objects(void **state)
{
	(void)state;
	locale = _create_locale(LC_ALL, "C");
	assert_non_null(locale);
	errno = 0;
	assert_null(_create_locale(LC_ALL, "no such locale"));
	assert_null(_create_locale(99, "C"));
	assert_null(_create_locale(LC_CTYPE, NULL));
	assert_int_equal(errno, 0);
	_locale_t wide = _wcreate_locale(LC_CTYPE, L"C.UTF-8"), current = _get_current_locale();
	assert_true(wide != NULL && current != NULL);
	_free_locale(wide);
	_free_locale(current);
	_free_locale(NULL);
	assert_int_equal(wcscmp(_wsetlocale(LC_ALL, NULL), L"C"), 0);
	assert_null(_wsetlocale(LC_ALL, L"no such locale"));
	assert_int_equal(wcscmp(_wsetlocale(LC_ALL, L"C.UTF-8"), L"C.UTF-8"), 0);
	assert_string_equal(setlocale(LC_ALL, "C"), "C");
	assert_int_equal(_configthreadlocale(0), _DISABLE_PER_THREAD_LOCALE);
	assert_int_equal(_configthreadlocale(_DISABLE_PER_THREAD_LOCALE), _DISABLE_PER_THREAD_LOCALE);
	assert_int_equal(_configthreadlocale(_ENABLE_PER_THREAD_LOCALE), -1);
	assert_int_equal(errno, ENOSYS);
	assert_int_equal(_configthreadlocale(7), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(___lc_codepage_func(), 65001);
	assert_true(LC_MIN == LC_ALL && LC_MAX == LC_TIME);
}

static void test_classes(void **state)
{
	(void)state;
	for (int c = -1; c < 256; c++) {
		assert_int_equal(_isalpha_l(c, locale) != 0, isalpha(c) != 0);
		assert_int_equal(_isalnum_l(c, locale) != 0, isalnum(c) != 0);
		assert_int_equal(_isspace_l(c, locale) != 0, isspace(c) != 0);
		assert_int_equal(_ispunct_l(c, locale) != 0, ispunct(c) != 0);
		assert_int_equal(_isxdigit_l(c, locale) != 0, isxdigit(c) != 0);
		assert_int_equal(_tolower_l(c, locale), tolower(c));
		assert_int_equal(_toupper_l(c, locale), toupper(c));
		/* Microsoft's headers make the functions of these masks. */
		assert_int_equal(_isctype(c, _UPPER) != 0, isupper(c) != 0);
		assert_int_equal(_isctype(c, _LOWER) != 0, islower(c) != 0);
		assert_int_equal(_isctype(c, _DIGIT) != 0, isdigit(c) != 0);
		assert_int_equal(_isctype(c, _HEX) != 0, isxdigit(c) != 0);
		assert_int_equal(_isctype(c, _SPACE) != 0, isspace(c) != 0);
		assert_int_equal(_isctype(c, _PUNCT) != 0, ispunct(c) != 0);
		assert_int_equal(_isctype(c, _CONTROL) != 0, iscntrl(c) != 0);
		assert_int_equal(_isctype(c, _ALPHA) != 0, isalpha(c) != 0);
		assert_int_equal(_isctype(c, _BLANK | _PUNCT | _ALPHA | _DIGIT) != 0, isprint(c) != 0);
		assert_int_equal(_pctype[c] & _ALPHA, _isctype(c, _ALPHA));
		assert_int_equal(isleadbyte(c) != 0, c >= 0xc2 && c <= 0xf4);
		assert_int_equal(_isctype_l(c, _LEADBYTE, locale) != 0, _isleadbyte_l(c, locale) != 0);
	}
	assert_int_equal(_isctype(1000, _ALPHA), 0);
	assert_true(__isascii(127) && !__isascii(128) && (__isascii)(0) && !(__isascii)(-1) && __toascii(0xc1) == 'A' && (__toascii)(0x180) == 0);
	assert_true(__iscsym('_') && __iscsym('z') && __iscsym('0') && !__iscsym('-') && __iscsymf('Z') && !__iscsymf('0') && !__iscsym(0xe4));
	assert_true((_tolower)('A') == 'a' && (_toupper)('z') == 'Z');
	assert_true(iswascii(127) && !iswascii(0x80) && __iswcsym(L'9') && !__iswcsymf(L'9') && __iswcsymf(L'\xe4') && !__iswcsym(L'-'));
	assert_true(_iswalpha_l(L'\xe4', locale) && !_iswdigit_l(L'a', locale) && _towupper_l(L'\xe4', locale) == L'\xc4');
	assert_true(is_wctype(L'a', wctype("alpha")) && _iswctype_l(L' ', wctype("space"), locale));
}

static void test_numbers(void **state)
{
	(void)state;
	char *end;
	wchar_t *wide_end, wide[4];
	assert_true(_strtod_l("1.5x", &end, locale) == 1.5 && *end == 'x');
	assert_true(_strtof_l("0.5", NULL, locale) == 0.5f && _strtold_l("2", NULL, locale) == 2);
	assert_true(_strtol_l("-12,", &end, 10, locale) == -12 && *end == ',');
	errno = 0;
	assert_true(_strtoul_l("99999999999", NULL, 10, locale) == ULONG_MAX && errno == ERANGE);
	assert_true(_strtoll_l("0x7fffffffffffffff", NULL, 0, locale) == LLONG_MAX && _strtoui64_l("ff", NULL, 16, locale) == 255);
	assert_true(_strtoi64_l("-1", NULL, 10, locale) == -1 && _strtoull_l("18446744073709551615", NULL, 10, locale) == ULLONG_MAX);
	assert_true(_atoi_l("42", locale) == 42 && _atol_l("-1", locale) == -1 && _atoi64_l("5000000000", locale) == 5000000000);
	assert_true(_atof_l("1e3", locale) == 1000 && _wtof_l(L"2.5", locale) == 2.5 && _wtoi_l(L"7", locale) == 7);
	assert_true(_wcstod_l(L"3.5z", &wide_end, locale) == 3.5 && *wide_end == L'z');
	assert_true(_wcstol_l(L"77", NULL, 8, locale) == 63 && _wcstoui64_l(L"10", NULL, 2, locale) == 2 && wtoll(L"-9") == -9);
	assert_true(_mbtowc_l(wide, "\xc3\xa4", 2, locale) == 2 && wide[0] == 0xe4 && _mblen_l("\xe2\x82\xac", 3, locale) == 3);
	assert_int_equal(_mbstowcs_l(wide, "ab", 4, locale), 2);
	assert_int_equal(_wcstombs_l((char[8]){ 0 }, L"\x20ac", 8, locale), 3);
	_CRT_FLOAT f;
	_CRT_DOUBLE d;
	_LDOUBLE l;
	errno = 77;
	assert_true(_atoflt(&f, "0.25") == 0 && f.f == 0.25f);
	assert_true(_atoflt(&f, "1e99") == _OVERFLOW && isinf(f.f));
	assert_true(_atodbl(&d, (char *)(uintptr_t)"-1e-999") == _UNDERFLOW && d.x == 0);
	assert_true(_atodbl_l(&d, (char *)(uintptr_t)"12", locale) == 0 && d.x == 12);
	assert_int_equal(_atoldbl(&l, (char *)(uintptr_t)"1"), 0);
	assert_memory_equal(l.ld, "\0\0\0\0\0\0\0\x80\xff\x3f", 10);
	assert_int_equal(errno, 77);
}

static void test_strings(void **state)
{
	(void)state;
	char text[8] = "Abc";
	wchar_t wide[8] = L"Abc";
	assert_true(_stricmp_l("aB", "Ab", locale) == 0 && _strnicmp_l("aBx", "Aby", 2, locale) == 0 && _strcoll_l("a", "b", locale) < 0);
	assert_true(_memicmp_l("AB", "ab", 2, locale) == 0 && _strncoll_l("abx", "aby", 2, locale) == 0 && _stricoll_l("A", "a", locale) == 0);
	assert_int_equal(_strxfrm_l(text, "xyz", sizeof text, locale), 3);
	assert_string_equal(_strupr_l(text, locale), "XYZ");
	assert_int_equal(_strlwr_s_l(text, sizeof text, locale), 0);
	assert_string_equal(text, "xyz");
	assert_int_equal(_strncpy_s_l(text, sizeof text, "12345", 3, locale), 0);
	assert_string_equal(text, "123");
	assert_int_equal(_strncat_s_l(text, sizeof text, "45", 2, locale), 0);
	assert_string_equal(text, "12345");
	assert_true(_wcsicmp_l(L"aB", L"Ab", locale) == 0 && _wcsnicoll_l(L"aBx", L"Aby", 2, locale) == 0 && _wcscoll_l(L"a", L"b", locale) < 0);
	assert_int_equal(wcscmp(_wcsupr_l(wide, locale), L"ABC"), 0);
	assert_int_equal(_wcsncpy_s_l(wide, 8, L"12345", 2, locale), 0);
	assert_int_equal(wcscmp(wide, L"12"), 0);
	assert_int_equal(wcscmp(_wcsncpy_l(wide, L"9", 2, locale), L"9"), 0);
	/* The names without the underscore. */
	assert_true(wcsicmp(L"aB", L"Ab") == 0 && wcsnicmp(L"aBx", L"Aby", 2) == 0 && wcsicoll(L"Q", L"q") == 0);
	assert_int_equal(wcscmp(wcsrev(wcscpy(wide, L"abc")), L"cba"), 0);
	assert_int_equal(wcscmp(wcsupr(wide), L"CBA"), 0);
	assert_int_equal(wcscmp(wcslwr(wide), L"cba"), 0);
	assert_int_equal(wcscmp(wcsnset(wide, L'x', 2), L"xxa"), 0);
	assert_int_equal(wcscmp(wcsset(wide, L'-'), L"---"), 0);
}

static void test_set_s(void **state)
{
	(void)state;
	char text[8] = "abcdef";
	wchar_t wide[8] = L"abcdef";
	assert_int_equal(_strnset_s(text, sizeof text, 'x', 2), 0);
	assert_string_equal(text, "xxcdef");
	assert_int_equal(_strset_s(text, sizeof text, '-'), 0);
	assert_string_equal(text, "------");
	errno = 0;
	assert_int_equal(_strset_s(text, 4, 'q'), EINVAL);
	assert_int_equal(errno, EINVAL);
	assert_string_equal(text, "");
	assert_int_equal(_strset_s(NULL, 4, 'q'), EINVAL);
	assert_int_equal(_strnset_s(NULL, 0, 'q', 0), 0);
	assert_int_equal(_wcsnset_s(wide, 8, L'x', 2), 0);
	assert_int_equal(wcscmp(wide, L"xxcdef"), 0);
	assert_int_equal(_wcsset_s(wide, 8, L'-'), 0);
	assert_int_equal(wcscmp(wide, L"------"), 0);
	assert_int_equal(_wcsset_s_l(wide, 3, L'q', locale), EINVAL);
	assert_int_equal(wide[0], 0);
	/* Nothing of nothing is no error. */
	strcpy(text, "a");
	assert_int_equal(strncat_s(text, sizeof text, NULL, 0), 0);
	assert_string_equal(text, "a");
	assert_int_equal(strncpy_s(text, sizeof text, NULL, 0), 0);
	assert_string_equal(text, "");
	assert_int_equal(strncpy_s(NULL, 0, "x", 0), 0);
	assert_int_equal(wcsncpy_s(wide, 8, NULL, 0), 0);
	assert_int_equal(wcsncat_s(wide, 8, NULL, 0), 0);
}

static int handler_calls;

static void count_calls(const wchar_t *expression, const wchar_t *function, const wchar_t *file, unsigned line, uintptr_t reserved)
{
	(void)expression;
	(void)function;
	(void)file;
	(void)line;
	(void)reserved;
	handler_calls++;
}

static int order(void *context, const void *a, const void *b)
{
	(void)context;
	return *(const int *)a - *(const int *)b;
}

static void test_null(void **state)
{
	(void)state;
	const char *none = NULL;
	const wchar_t *no_wide = NULL;
	errno = 0;
	assert_int_equal(_stricmp(none, "a"), _NLSCMPERROR);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(_strnicmp("a", none, 1), _NLSCMPERROR);
	assert_int_equal(_memicmp("a", none, 1), _NLSCMPERROR);
	assert_int_equal(_wcsicmp(no_wide, L"a"), _NLSCMPERROR);
	assert_int_equal(_strncoll(none, "a", 1), _NLSCMPERROR);
	assert_int_equal(errno, EINVAL);
	assert_null(_strdup(none));
	/* The bounds-checking functions call the handler, and return if that does. */
	int values[2] = { 2, 1 };
	_set_invalid_parameter_handler(count_calls);
	errno = 0;
	qsort_s(NULL, 1, sizeof(int), order, NULL);
	assert_int_equal(errno, EINVAL);
	qsort_s(values, 2, 0, order, NULL);
	qsort_s(values, 2, sizeof(int), NULL, NULL);
	assert_int_equal(handler_calls, 3);
	qsort_s(NULL, 0, sizeof(int), order, NULL);
	qsort_s(values, 2, sizeof(int), order, NULL);
	assert_true(values[0] == 1 && values[1] == 2);
	assert_int_equal(handler_calls, 3);
	_set_invalid_parameter_handler(NULL);
}

static void test_messages(void **state)
{
	(void)state;
	wchar_t text[64];
	char narrow[64];
	assert_int_equal(wcstombs(narrow, _wcserror(ENOENT), sizeof narrow), strlen(strerror(ENOENT)));
	assert_string_equal(narrow, strerror(ENOENT));
	errno = EACCES;
	assert_int_equal(swprintf(text, 64, L"prefix: %s\n", strerror(EACCES)), 8 + (int)strlen(strerror(EACCES)) + 1);
	assert_int_equal(wcscmp(__wcserror(L"prefix"), text), 0);
	assert_int_equal(_wcserror_s(text, 4, ENOENT), 0);
	assert_int_equal(wcscmp(text, L"No "), 0);
	assert_int_equal(_wcserror_s(NULL, 4, ENOENT), EINVAL);
	assert_int_equal(_wcserror_s(text, 0, ENOENT), EINVAL);
	errno = ENOENT;
	assert_int_equal(__wcserror_s(text, 64, NULL), 0);
	assert_int_equal(wcscmp(text, L"No such file or directory\n"), 0);
}

static void test_printf(void **state)
{
	(void)state;
	char text[16];
	wchar_t wide[16];
	int number;
	assert_int_equal(_sprintf_l(text, "%d-%s", locale, 5, "x"), 3);
	assert_string_equal(text, "5-x");
	assert_int_equal(_snprintf_l(text, 2, "%d", locale, 123), -1);
	assert_int_equal(_snprintf(text, 0, "%s", ""), 0);
	assert_int_equal(_scprintf_l("%d", locale, 123), 3);
	assert_int_equal(_sprintf_p(text, sizeof text, "%2$s %1$d", 7, "z"), 3);
	assert_string_equal(text, "z 7");
	assert_int_equal(_scprintf_p("%2$s%1$d", 7, "zz"), 3);
	assert_int_equal(_sprintf_p(text, 3, "%1$d", 1234), -1);
	assert_int_equal(_sprintf_p_l(text, sizeof text, "%1$d", locale, 12), 2);
	assert_int_equal(_sprintf_s_l(text, sizeof text, "%x", locale, 255), 2);
	assert_string_equal(text, "ff");
	assert_int_equal(_snprintf_s_l(text, sizeof text, 2, "%d", locale, 1234), -1);
	assert_string_equal(text, "12");
	assert_int_equal(_snprintf_c(text, 3, "%d", 1234), -1);
	assert_string_equal(text, "12");
	assert_int_equal(_snprintf_c(text, 5, "%d", 1234), 4);
	assert_int_equal(_swprintf(wide, L"%d", 5), 1);
	assert_int_equal(_swprintf_l(wide, 16, L"%ls", locale, L"ab"), 2);
	assert_int_equal(wcscmp(wide, L"ab"), 0);
	assert_int_equal(__swprintf_l(wide, L"%d", locale, 77), 2);
	assert_int_equal(_swprintf_p(wide, 16, L"%2$d%1$d", 1, 2), 2);
	assert_int_equal(wcscmp(wide, L"21"), 0);
	assert_int_equal(_swprintf_c(wide, 2, L"%d", 123), -1);
	assert_int_equal(_scwprintf_l(L"%d", locale, 123), 3);
	assert_int_equal(snwprintf(wide, 3, L"%d", 1234), 4);
	assert_int_equal(wcscmp(wide, L"12"), 0);
	assert_int_equal(_sscanf_l("12", "%d", locale, &number), 1);
	assert_int_equal(number, 12);
	assert_int_equal(_snscanf("12345", 3, "%d", &number), 1);
	assert_int_equal(number, 123);
	assert_int_equal(_snscanf_s("ab", 9, "%s", text, (unsigned)sizeof text), 1);
	assert_string_equal(text, "ab");
	assert_int_equal(_snwscanf(L"678", 2, L"%d", &number), 1);
	assert_int_equal(number, 67);
	assert_int_equal(_swscanf_s_l(L"q", L"%c", locale, text, 1u), 1);
	assert_int_equal(_get_output_format(), _TWO_DIGIT_EXPONENT);
	assert_int_equal(_set_output_format(0), _TWO_DIGIT_EXPONENT);
	assert_true(_get_printf_count_output() == 1 && _set_printf_count_output(0) == 1 && _get_printf_count_output() == 1);
	_free_locale(locale);
}

/* The value, how many digits, what _ecvt and _fcvt make of it. Correctly rounded decimals, by hand. */
static void test_cvt(void **state)
{
	(void)state;
	static const struct {
		double value;
		int count;
		const char *e, *f;
		int e_point, f_point, sign;
	} cases[] = {
		{ 45, 2, "45", "4500", 2, 2, 0 },
		{ 0.0001, 1, "1", "", -3, -3, 0 },
		{ -111.0001, 5, "11100", "11100010", 3, 3, 1 },
		{ 999999999999.9, 3, "100", "999999999999900", 13, 12, 0 },
		{ 0.0, 3, "000", "000", 0, 0, 0 },
		{ -0.0, 0, "", "", 0, 0, 1 },
		{ -123.0001, -2, "", "1", 3, 3, 1 },
		{ -123.0001, -3, "", "", 3, 3, 1 },
		{ 99.99, 1, "1", "1000", 3, 3, 0 },
		{ 0.0063, 2, "63", "1", -2, -1, 0 },
		{ 0.5, 0, "", "", 0, 0, 0 },
		{ 0.75, 1, "8", "8", 0, 0, 0 },
		{ 2.5, 0, "", "2", 1, 1, 0 },
		{ 3.5, 0, "", "4", 1, 1, 0 },
		{ 0.6, 0, "", "1", 1, 1, 0 },
		{ (double)INFINITY, 4, "inf", "inf", 0, 0, 0 },
		{ 0x1p-1074, 3, "494", "", -323, -323, 0 },
	};
	char text[64];
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		int point = 99, sign = 99;
		assert_string_equal(_ecvt(cases[i].value, cases[i].count, &point, &sign), cases[i].e);
		assert_int_equal(point, cases[i].e_point);
		assert_int_equal(sign, cases[i].sign);
		assert_string_equal(_fcvt(cases[i].value, cases[i].count, &point, &sign), cases[i].f);
		assert_int_equal(point, cases[i].f_point);
		assert_int_equal(_fcvt_s(text, sizeof text, cases[i].value, cases[i].count, &point, &sign), 0);
		assert_string_equal(text, cases[i].f);
		assert_int_equal(_ecvt_s(text, sizeof text, cases[i].value, cases[i].count, &point, &sign), 0);
		assert_string_equal(text, cases[i].e);
	}
	int point, sign;
	assert_string_equal(ecvt(1.0 / 3, 20, &point, &sign), "33333333333333331483");
	assert_int_equal(strlen(_fcvt(1e308, 10, &point, &sign)), 319);
	assert_int_equal(strlen(fcvt(1e308, 5000, &point, &sign)), 1409);
	errno = 0;
	assert_int_equal(_ecvt_s(text, 3, 12.5, 3, &point, &sign), ERANGE);
	assert_int_equal(errno, ERANGE);
	assert_string_equal(text, "");
	assert_int_equal(_fcvt_s(NULL, 3, 12.5, 3, &point, &sign), EINVAL);
	assert_int_equal(_fcvt_s(text, 3, 12.5, 3, NULL, &sign), EINVAL);
	assert_string_equal(_gcvt(-3.1415e5, 7, text), "-314150.");
	assert_string_equal(_gcvt(1.2, 5, text), "1.2");
	assert_string_equal(gcvt(1e20, 3, text), "1.e+20");
	assert_string_equal(_gcvt(12345678, 3, text), "1.23e+07");
	assert_null(_gcvt(1.2, -1, text));
	assert_int_equal(errno, ERANGE);
	assert_null(_gcvt(1.2, 5, NULL));
	assert_int_equal(errno, EINVAL);
	assert_int_equal(_gcvt_s(text, 4, 1.2, 10), 0);
	assert_int_equal(_gcvt_s(text, 3, 1.2, 10), ERANGE);
	assert_string_equal(text, "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_objects),
		cmocka_unit_test(test_classes),
		cmocka_unit_test(test_numbers),
		cmocka_unit_test(test_strings),
		cmocka_unit_test(test_set_s),
		cmocka_unit_test(test_null),
		cmocka_unit_test(test_messages),
		cmocka_unit_test(test_printf),
		cmocka_unit_test(test_cvt),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
