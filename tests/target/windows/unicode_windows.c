/* SPDX-License-Identifier: MIT */
/* Wide formats of a program that defines UNICODE: %s is wide text, as in Microsoft's library (Microsoft Learn, "Format specification syntax"), and so it is
 * in functions that only Microsoft has, whatever the program defines. */
#define UNICODE 1
#define _UNICODE 1
#include <conio.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tchar.h>
#include <wchar.h>

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <corecrt_io.h>
#include <corecrt_math_defines.h>
#include <corecrt_startup.h>
#include <corecrt_wstdio.h>
#include <vcruntime.h>
#include <vcruntime_string.h>

static void arrays(void **state)
{
	(void)state;
	wchar_t text[40];
	assert_int_equal(swprintf(text, 40, L"%s|%c|%S|%C|%ls|%hs", L"\x20acw", L'\xe9', "mb", 'n', L"wide", "bytes"), 20);
	assert_int_equal(wcscmp(text, L"\x20acw|\xe9|mb|n|wide|bytes"), 0);
	assert_int_equal(_snwprintf(text, 40, L"%-4s%%%2d", L"a", 7), 7);
	assert_int_equal(wcscmp(text, L"a   % 7"), 0);
	assert_int_equal(_scwprintf(L"%s", L"four"), 4);
	assert_int_equal(swprintf_s(text, 40, L"%.2s", L"abc"), 2);
	assert_int_equal(wcscmp(text, L"ab"), 0);
	assert_int_equal(_snwprintf_s(text, 40, 3, L"%s", L"abcd"), -1);
	assert_int_equal(wcscmp(text, L"abc"), 0);
	assert_int_equal(_stprintf(text, _T("%s %hs"), _T("t"), "n"), 3);
	assert_int_equal(wcscmp(text, L"t n"), 0);
	/* No conversion of text: the format is used as it is. */
	assert_int_equal(_snwprintf(text, 40, L"%d%%", 5), 2);
	assert_int_equal(wcscmp(text, L"5%"), 0);
	wchar_t word[8], set[8];
	char bytes[8];
	assert_int_equal(swscanf(L"\x20ac 12 zz yy", L"%s %*d %[z] %S", word, set, bytes), 3);
	assert_int_equal(wcscmp(word, L"\x20ac"), 0);
	assert_int_equal(wcscmp(set, L"zz"), 0);
	assert_string_equal(bytes, "yy");
	assert_int_equal(swscanf_s(L"word", L"%s", word, 8u), 1);
	assert_int_equal(wcscmp(word, L"word"), 0);
}

static void streams(void **state)
{
	(void)state;
	FILE *f = fopen("unicode.txt", "w+");
	assert_non_null(f);
	assert_int_equal(fwprintf(f, L"%s %d\n", L"w\xe9", 3), 5);
	assert_int_equal(_ftprintf(f, _T("%s"), _T("t")), 1);
	rewind(f);
	wchar_t word[8];
	int number;
	assert_int_equal(fwscanf(f, L"%s %d", word, &number), 2);
	assert_int_equal(wcscmp(word, L"w\xe9"), 0);
	assert_int_equal(fclose(f), 0);
	f = fopen("unicode.txt", "rb");
	char bytes[16] = "";
	assert_int_equal(fread(bytes, 1, 15, f), 7);
	assert_string_equal(bytes, "w\xc3\xa9 3\nt");
	assert_int_equal(fclose(f), 0);
	assert_int_equal(remove("unicode.txt"), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(arrays),
		cmocka_unit_test(streams),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
