/* SPDX-License-Identifier: MIT */
/* Microsoft's C++ forms of the bounds-checking functions, which find out the size of an array. Microsoft Learn, "Secure template overloads". */
#include <conio.h>
#include <io.h>
#include <mbstring.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <wchar.h>

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
extern "C" {
#include <cmocka.h>
}

#include <errno.h>

static void come_back(const wchar_t *, const wchar_t *, const wchar_t *, unsigned, uintptr_t)
{
}

static int list(char (&text)[8], const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int length = vsprintf_s(text, format, arguments);
	va_end(arguments);
	return length;
}

static void strings(void **)
{
	char text[8];
	assert_int_equal(strcpy_s(text, "abc"), 0);
	assert_int_equal(strcat_s(text, "DEF"), 0);
	assert_string_equal(text, "abcDEF");
	assert_int_equal(strncat_s(text, "xyz", 1), 0);
	assert_string_equal(text, "abcDEFx");
	assert_int_equal(_strlwr_s(text), 0);
	assert_string_equal(text, "abcdefx");
	assert_int_equal(_strupr_s(text), 0);
	assert_string_equal(text, "ABCDEFX");
	assert_int_equal(strncpy_s(text, "123456789", _TRUNCATE), STRUNCATE);
	assert_string_equal(text, "1234567");
	assert_int_equal(_strnset_s(text, 'x', 2), 0);
	assert_string_equal(text, "xx34567");
	assert_int_equal(_strset_s(text, 'y'), 0);
	assert_string_equal(text, "yyyyyyy");
	/* The size is the array's: what does not fit is refused, and the array is empty then. */
	assert_int_equal(strcpy_s(text, "12345678"), ERANGE);
	assert_string_equal(text, "");
	/* The ordinary forms are still there. */
	assert_int_equal(strcpy_s(text, sizeof text, "again"), 0);
	assert_string_equal(text, "again");

	char message[40];
	assert_int_equal(strerror_s(message, ENOENT), 0);
	assert_string_equal(message, strerror(ENOENT));
	unsigned char bytes[5];
	assert_int_equal(_mbscpy_s(bytes, (const unsigned char *)"\xe2\x82\xac"), 0);
	assert_int_equal(_mbsnbcat_s(bytes, (const unsigned char *)"ab", 1), 0);
	assert_string_equal((char *)bytes, "\xe2\x82\xac""a");
}

static void wide_strings(void **)
{
	wchar_t text[8];
	assert_int_equal(wcscpy_s(text, L"abc"), 0);
	assert_int_equal(wcscat_s(text, L"DEF"), 0);
	assert_int_equal(_wcsupr_s(text), 0);
	assert_int_equal(wcscmp(text, L"ABCDEF"), 0);
	assert_int_equal(wcsncpy_s(text, L"xyz", 2), 0);
	assert_int_equal(wcscmp(text, L"xy"), 0);
	assert_int_equal(wcscat_s(text, L"1234567"), ERANGE);
	assert_int_equal(swprintf_s(text, L"%d-%ls", 12, L"x"), 4);
	assert_int_equal(wcscmp(text, L"12-x"), 0);
	assert_int_equal(_snwprintf_s(text, _TRUNCATE, L"%ls", L"longer than that"), -1);
	assert_int_equal(wcscmp(text, L"longer "), 0);
	assert_int_equal(_itow_s(-7, text, 10), 0);
	assert_int_equal(wcscmp(text, L"-7"), 0);
}

static void printing(void **)
{
	char text[8];
	assert_int_equal(sprintf_s(text, "%d %s", 42, "abc"), 6);
	assert_string_equal(text, "42 abc");
	assert_int_equal(list(text, "<%d>", 7), 3);
	assert_string_equal(text, "<7>");
	assert_int_equal(_snprintf_s(text, _TRUNCATE, "%s", "longer than that"), -1);
	assert_string_equal(text, "longer ");
	assert_int_equal(_snprintf_s(text, 3, "%d", 123), 3);
	assert_string_equal(text, "123");
	assert_int_equal(_snprintf_s(text, sizeof text, _TRUNCATE, "%d", 5), 1);
	assert_string_equal(text, "5");
}

static void numbers_and_paths(void **)
{
	char text[70];
	assert_int_equal(_itoa_s(255, text, 16), 0);
	assert_string_equal(text, "ff");
	assert_int_equal(_ui64toa_s(18446744073709551615u, text, 10), 0);
	assert_string_equal(text, "18446744073709551615");
	assert_int_equal(_gcvt_s(text, 2.5, 5), 0);
	assert_string_equal(text, "2.5");
	char drive[_MAX_DRIVE], dir[_MAX_DIR], name[_MAX_FNAME], extension[_MAX_EXT];
	assert_int_equal(_splitpath_s("C:\\a\\b.txt", drive, dir, name, extension), 0);
	assert_string_equal(drive, "C:");
	assert_string_equal(dir, "\\a\\");
	assert_string_equal(name, "b");
	assert_string_equal(extension, ".txt");
	assert_int_equal(_makepath_s(text, drive, dir, name, extension), 0);
	assert_string_equal(text, "C:\\a\\b.txt");
	assert_int_equal(_putenv_s("SIZED", "12345"), 0);
	size_t needed;
	assert_int_equal(getenv_s(&needed, text, "SIZED"), 0);
	assert_int_equal(needed, 6);
	assert_string_equal(text, "12345");
	wchar_t wide[4];
	assert_int_equal(mbstowcs_s(&needed, wide, "abc", _TRUNCATE), 0);
	assert_int_equal(needed, 4);
	assert_int_equal(wcscmp(wide, L"abc"), 0);
	assert_int_equal(wcstombs_s(&needed, text, L"xyz", _TRUNCATE), 0);
	assert_string_equal(text, "xyz");
	char pattern[] = "sizedXXXXXX";
	assert_int_equal(_mktemp_s(pattern), 0);
	assert_string_not_equal(pattern, "sizedXXXXXX");
}

static void times(void **)
{
	struct tm tm = {};
	tm.tm_mday = 1;
	tm.tm_year = 70;
	tm.tm_wday = 4;
	char text[26];
	assert_int_equal(asctime_s(text, &tm), 0);
	assert_string_equal(text, "Thu Jan  1 00:00:00 1970\n");
	wchar_t wide[26];
	assert_int_equal(_wasctime_s(wide, &tm), 0);
	assert_int_equal(wcscmp(wide, L"Thu Jan  1 00:00:00 1970\n"), 0);
	time_t now = 86400;
	assert_int_equal(ctime_s(text, &now), 0);
	char date[9];
	assert_int_equal(_strdate_s(date), 0);
	assert_int_equal(date[2], '/');
}

int main()
{
	_set_invalid_parameter_handler(come_back);
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(strings),
		cmocka_unit_test(wide_strings),
		cmocka_unit_test(printing),
		cmocka_unit_test(numbers_and_paths),
		cmocka_unit_test(times),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
