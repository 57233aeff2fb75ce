/* SPDX-License-Identifier: MIT */
/* Annex K: each function's work, and each of its runtime-constraints violated alone: the result, one call of the handler, the
 * destination as the standard says. ISO C17 K.3.5 to K.3.9. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <wchar.h>

#pragma GCC diagnostic ignored "-Wformat"
#pragma GCC diagnostic ignored "-Wrestrict"

/* Larger than RSIZE_MAX, in a way that the compiler does not see through. */
static volatile size_t huge = (size_t)-2;
static volatile size_t none = 0;
static char *volatile null_text;
static wchar_t *volatile null_wide;
static int called;
static errno_t called_with;

static void handler(const char *restrict message, void *restrict object, errno_t error)
{
	assert_non_null(message);
	assert_null(object);
	assert_int_not_equal(error, 0);
	called++;
	called_with = error;
}

static int setup(void **state)
{
	(void)state;
	set_constraint_handler_s(handler);
	return 0;
}

/* The call must violate a constraint, once. */
#define VIOLATES(expression) \
	do { \
		called = 0; \
		errno = 0; \
		assert_true(expression); \
		assert_int_equal(called, 1); \
		assert_int_equal(errno, called_with); \
	} while (0)
#define KEEPS(expression) \
	do { \
		called = 0; \
		assert_true(expression); \
		assert_int_equal(called, 0); \
	} while (0)

static void test_handlers(void **state)
{
	(void)state;
	assert_ptr_equal(set_constraint_handler_s(NULL), handler);
	assert_ptr_equal(set_constraint_handler_s(ignore_handler_s), abort_handler_s);
	assert_int_not_equal(strcpy_s(null_text, 1, ""), 0);
	assert_ptr_equal(set_constraint_handler_s(handler), ignore_handler_s);
	assert_true(RSIZE_MAX >= 65535);
}

static void test_objects(void **state)
{
	char a[8] = "abcdefg", b[8];
	wchar_t wa[4] = L"abc", wb[4];
	(void)state;
	KEEPS(memcpy_s(b, 8, a, 8) == 0 && !memcmp(a, b, 8));
	KEEPS(memcpy_s(b, 8, "xy", 2) == 0 && !memcmp(b, "xycdefg", 8));
	KEEPS(memcpy_s(b, 0, a, 0) == 0);
	VIOLATES(memcpy_s(null_text, 8, a, 1) != 0);
	memset(b, 1, 8);
	VIOLATES(memcpy_s(b, 8, null_text, 1) != 0 && !memcmp(b, "\0\0\0\0\0\0\0\0", 8));
	memset(b, 1, 8);
	VIOLATES(memcpy_s(b, 4, a, 5) != 0 && !memcmp(b, "\0\0\0\0\1\1\1\1", 8));
	memset(b, 1, 8);
	VIOLATES(memcpy_s(b, huge, a, 1) != 0 && b[0] == 1);
	VIOLATES(memcpy_s(b, 4, a, huge) != 0 && b[0] == 0);
	memset(b, 1, 8);
	VIOLATES(memcpy_s(b, 4, b + 1, 2) != 0 && b[0] == 0);
	memcpy(b, a, 8);
	KEEPS(memmove_s(b, 8, b + 1, 7) == 0 && !memcmp(b, "bcdefg\0", 8));
	VIOLATES(memmove_s(null_text, 8, a, 1) != 0);
	VIOLATES(memmove_s(b, 8, null_text, 1) != 0 && b[0] == 0 && b[7] == 0);
	VIOLATES(memmove_s(b, 2, a, 3) != 0);
	VIOLATES(memmove_s(b, huge, a, 3) != 0);
	memset(b, 1, 8);
	KEEPS(memset_s(b, 8, 7, 3) == 0 && !memcmp(b, "\7\7\7\1\1\1\1\1", 8));
	VIOLATES(memset_s(b, 4, 9, 5) != 0 && !memcmp(b, "\11\11\11\11\1", 5));
	VIOLATES(memset_s(null_text, 4, 9, 2) != 0);
	VIOLATES(memset_s(b, huge, 3, 2) != 0 && b[0] == 9);
	VIOLATES(memset_s(b, 4, 3, huge) != 0 && b[3] == 3 && b[4] == 1);
	KEEPS(wmemcpy_s(wb, 4, wa, 4) == 0 && !wmemcmp(wa, wb, 4));
	VIOLATES(wmemcpy_s(wb, 2, wa, 3) != 0 && wb[0] == 0 && wb[1] == 0 && wb[2] == 'c');
	VIOLATES(wmemcpy_s(wb, 2, null_wide, 1) != 0);
	VIOLATES(wmemcpy_s(wb, 4, wb + 1, 2) != 0);
	KEEPS(wmemmove_s(wa, 4, wa + 1, 3) == 0 && !wmemcmp(wa, L"bc", 3));
	VIOLATES(wmemmove_s(wa, 1, wb, 2) != 0 && wa[0] == 0 && wa[1] == 'c');
}

static void test_strings(void **state)
{
	char a[6] = "xxxxx";
	wchar_t w[6] = L"xxxxx";
	(void)state;
	KEEPS(strcpy_s(a, 6, "hello") == 0 && !strcmp(a, "hello"));
	VIOLATES(strcpy_s(a, 5, "hello") == ERANGE && a[0] == 0);
	VIOLATES(strcpy_s(null_text, 5, "a") == EINVAL);
	strcpy(a, "x");
	VIOLATES(strcpy_s(a, 5, null_text) == EINVAL && a[0] == 0);
	strcpy(a, "x");
	VIOLATES(strcpy_s(a, none, "a") == EINVAL && a[0] == 'x');
	VIOLATES(strcpy_s(a, huge, "a") != 0 && a[0] == 'x');
	strcpy(a, "abc");
	VIOLATES(strcpy_s(a, 6, a + 1) != 0 && a[0] == 0);
	KEEPS(strncpy_s(a, 6, "hello world", 3) == 0 && !strcmp(a, "hel"));
	KEEPS(strncpy_s(a, 6, "hi", 100) == 0 && !strcmp(a, "hi"));
	VIOLATES(strncpy_s(a, 6, "hello world", 6) == ERANGE && a[0] == 0);
	VIOLATES(strncpy_s(a, 6, "hello", huge) != 0);
	VIOLATES(strncpy_s(null_text, 6, "hello", 1) != 0);
	VIOLATES(strncpy_s(a, 6, null_text, 1) != 0);
	VIOLATES(strncpy_s(a, none, "h", 1) != 0);
	strcpy(a, "ab");
	KEEPS(strcat_s(a, 6, "cde") == 0 && !strcmp(a, "abcde"));
	VIOLATES(strcat_s(a, 6, "f") == ERANGE && a[0] == 0);
	memset(a, 'x', 6);
	VIOLATES(strcat_s(a, 6, "") != 0 && a[0] == 0 && a[1] == 'x');
	strcpy(a, "ab");
	VIOLATES(strcat_s(a, 6, a) != 0 && a[0] == 0);
	VIOLATES(strcat_s(null_text, 6, "a") != 0);
	VIOLATES(strcat_s(a, 6, null_text) != 0);
	strcpy(a, "ab");
	KEEPS(strncat_s(a, 6, "cdefgh", 3) == 0 && !strcmp(a, "abcde"));
	VIOLATES(strncat_s(a, 6, "cdefgh", 3) == ERANGE && a[0] == 0);
	KEEPS(strncat_s(a, 6, "xyz", 0) == 0 && a[0] == 0);
	VIOLATES(strncat_s(a, 6, "xyz", huge) != 0);
	KEEPS(strnlen_s("abc", 10) == 3 && strnlen_s("abc", 2) == 2 && strnlen_s(null_text, 2) == 0);

	KEEPS(wcscpy_s(w, 6, L"hello") == 0 && !wcscmp(w, L"hello"));
	VIOLATES(wcscpy_s(w, 5, L"hello") == ERANGE && w[0] == 0 && w[1] == 'e');
	VIOLATES(wcscpy_s(null_wide, 5, L"hello") == EINVAL);
	KEEPS(wcsncpy_s(w, 6, L"hello world", 3) == 0 && !wcscmp(w, L"hel"));
	VIOLATES(wcsncpy_s(w, 6, L"hello world", 6) != 0);
	KEEPS(wcscat_s(w, 6, L"ab") == 0 && wcscat_s(w, 6, L"cde") == 0 && !wcscmp(w, L"abcde"));
	VIOLATES(wcscat_s(w, 6, L"f") != 0 && w[0] == 0);
	KEEPS(wcsncat_s(w, 6, L"cdefgh", 3) == 0 && !wcscmp(w, L"cde"));
	VIOLATES(wcsncat_s(w, 6, L"cdefgh", 3) != 0);
	KEEPS(wcsnlen_s(L"abc", 10) == 3 && wcsnlen_s(L"abc", 2) == 2 && wcsnlen_s(null_wide, 2) == 0);
}

static void test_tokens(void **state)
{
	char text[] = " one, two", *at = NULL;
	wchar_t wide[] = L"a-b", *wide_at = NULL;
	rsize_t size = sizeof text, old;
	(void)state;
	KEEPS(strtok_s(text, &size, " ,", &at) == text + 1);
	assert_string_equal(text + 1, "one");
	assert_int_equal(size, sizeof text - 5);
	KEEPS(strtok_s(NULL, &size, " ,", &at) == text + 6);
	assert_string_equal(text + 6, "two");
	KEEPS(strtok_s(NULL, &size, " ,", &at) == NULL);
	/* A token that does not end in time. */
	size = 3;
	VIOLATES(strtok_s((char[]){ "abcdef" }, &size, ",", &at) == NULL);
	size = 8;
	VIOLATES(strtok_s(text, NULL, ",", &at) == NULL);
	VIOLATES(strtok_s(text, &size, NULL, &at) == NULL);
	VIOLATES(strtok_s(text, &size, ",", NULL) == NULL);
	at = NULL;
	VIOLATES(strtok_s(NULL, &size, ",", &at) == NULL);
	old = size = huge;
	VIOLATES(strtok_s(text, &size, ",", &at) == NULL && size == old);
	size = 4;
	KEEPS(wcstok_s(wide, &size, L"-", &wide_at) == wide);
	KEEPS(wcstok_s(NULL, &size, L"-", &wide_at) == wide + 2);
	KEEPS(wcstok_s(NULL, &size, L"-", &wide_at) == NULL);
}

static void test_messages(void **state)
{
	char text[64], cut[8];
	(void)state;
	KEEPS(strerror_s(text, sizeof text, ENOENT) == 0 && !strcmp(text, strerror(ENOENT)));
	KEEPS(strerrorlen_s(ENOENT) == strlen(strerror(ENOENT)));
	KEEPS(strerror_s(cut, sizeof cut, ENOENT) != 0);
	assert_int_equal(strlen(cut), 7);
	assert_string_equal(cut + 4, "...");
	assert_memory_equal(cut, text, 4);
	KEEPS(strerror_s(cut, 3, ENOENT) != 0 && cut[2] == 0);
	VIOLATES(strerror_s(null_text, 8, ENOENT) != 0);
	VIOLATES(strerror_s(cut, none, ENOENT) != 0);
	VIOLATES(strerror_s(cut, huge, ENOENT) != 0);
}

static int by_modulus(const void *a, const void *b, void *context)
{
	int m = *(int *)context, x = *(const int *)a % m, y = *(const int *)b % m;
	return (x > y) - (x < y);
}

static void test_arrays(void **state)
{
	int numbers[] = { 15, 22, 38, 41, 59 }, modulus = 10, key = 28;
	(void)state;
	KEEPS(qsort_s(numbers, 5, sizeof(int), by_modulus, &modulus) == 0);
	for (int i = 0; i < 4; i++)
		assert_true(numbers[i] % 10 < numbers[i + 1] % 10);
	KEEPS(bsearch_s(&key, numbers, 5, sizeof(int), by_modulus, &modulus) == &numbers[3]);
	key = 7;
	KEEPS(bsearch_s(&key, numbers, 5, sizeof(int), by_modulus, &modulus) == NULL);
	KEEPS(qsort_s(NULL, 0, 4, NULL, NULL) == 0);
	KEEPS(bsearch_s(NULL, NULL, 0, 4, NULL, NULL) == NULL);
	VIOLATES(qsort_s(NULL, 1, 4, by_modulus, NULL) != 0);
	VIOLATES(qsort_s(numbers, 1, 4, NULL, NULL) != 0);
	VIOLATES(qsort_s(numbers, huge, 4, by_modulus, NULL) != 0);
	VIOLATES(qsort_s(numbers, 1, huge, by_modulus, NULL) != 0);
	VIOLATES(bsearch_s(NULL, numbers, 1, 4, by_modulus, NULL) == NULL);
	VIOLATES(bsearch_s(&key, NULL, 1, 4, by_modulus, NULL) == NULL);
	VIOLATES(bsearch_s(&key, numbers, 1, 4, NULL, NULL) == NULL);
	VIOLATES(bsearch_s(&key, numbers, huge, 4, by_modulus, NULL) == NULL);
}

static void test_environment(void **state)
{
	char value[8] = "x";
	size_t length = 9;
	(void)state;
	KEEPS(getenv_s(&length, value, 8, "NO_SUCH_NAME_HERE") != 0 && length == 0 && value[0] == 0);
	VIOLATES(getenv_s(&length, value, 8, null_text) != 0 && length == 0);
	VIOLATES(getenv_s(&length, null_text, 8, "X") != 0);
	VIOLATES(getenv_s(&length, value, huge, "X") != 0);
	KEEPS(getenv_s(NULL, NULL, 0, "NO_SUCH_NAME_HERE") != 0);
}

static void test_conversions(void **state)
{
	char bytes[16];
	wchar_t wide[16];
	size_t length = 0;
	int status = 0;
	mbstate_t mb = { 0 };
	const char *from;
	const wchar_t *wide_from;
	(void)state;
	KEEPS(wctomb_s(&status, bytes, 4, L'\u20ac') == 0 && status == 3 && !memcmp(bytes, "\xe2\x82\xac", 3));
	VIOLATES(wctomb_s(&status, bytes, 2, L'\u20ac') != 0 && status == 3);
	VIOLATES(wctomb_s(&status, bytes, huge, L'a') != 0);
	VIOLATES(wctomb_s(&status, null_text, 3, L'a') != 0);
	KEEPS(wctomb_s(&status, NULL, 0, L'a') == 0 && status == 0);
	KEEPS(wctomb_s(&status, bytes, 4, (wchar_t)0xdc00) != 0 && status == -1);
	KEEPS(mbstowcs_s(&length, wide, 16, "a\xe2\x82\xac", 16 - 1) == 0 && length == 2 && !wcscmp(wide, L"a\u20ac"));
	KEEPS(mbstowcs_s(&length, wide, 3, "a\xe2\x82\xac", 100) == 0 && length == 2);
	KEEPS(mbstowcs_s(&length, wide, 3, "abcdef", 2) == 0 && length == 2 && !wcscmp(wide, L"ab"));
	KEEPS(mbstowcs_s(&length, NULL, 0, "abcdef", 2) == 0 && length == 6);
	VIOLATES(mbstowcs_s(&length, wide, 3, "abcdef", 3) != 0 && length == (size_t)-1 && wide[0] == 0);
	VIOLATES(mbstowcs_s(NULL, wide, 3, "abcdef", 2) != 0 && wide[0] == 0);
	VIOLATES(mbstowcs_s(&length, wide, 3, null_text, 2) != 0);
	VIOLATES(mbstowcs_s(&length, wide, none, "a", 2) != 0);
	VIOLATES(mbstowcs_s(&length, wide, huge, "a", 2) != 0);
	VIOLATES(mbstowcs_s(&length, wide, 3, "a", huge) != 0);
	VIOLATES(mbstowcs_s(&length, null_wide, 3, "a", 1) != 0);
	KEEPS(mbstowcs_s(&length, wide, 3, "\xff", 2) == EILSEQ && length == (size_t)-1 && wide[0] == 0);
	KEEPS(wcstombs_s(&length, bytes, 16, L"a\u20ac", 15) == 0 && length == 4 && !strcmp(bytes, "a\xe2\x82\xac"));
	/* No half character. */
	KEEPS(wcstombs_s(&length, bytes, 16, L"a\u20ac", 3) == 0 && length == 1 && !strcmp(bytes, "a"));
	VIOLATES(wcstombs_s(&length, bytes, 4, L"a\u20ac", 4) != 0 && length == (size_t)-1 && bytes[0] == 0);
	KEEPS(wcstombs_s(&length, bytes, 5, L"a\u20ac", 5) == 0 && length == 4);
	KEEPS(wcstombs_s(&length, NULL, 0, L"a\u20ac", 0) == 0 && length == 4);
	KEEPS(wcrtomb_s(&length, bytes, 4, L'\u20ac', &mb) == 0 && length == 3);
	VIOLATES(wcrtomb_s(&length, bytes, 2, L'\u20ac', &mb) != 0 && length == (size_t)-1 && bytes[0] == 0);
	VIOLATES(wcrtomb_s(&length, bytes, 4, L'a', NULL) != 0);
	VIOLATES(wcrtomb_s(NULL, bytes, 4, L'a', &mb) != 0);
	KEEPS(wcrtomb_s(&length, NULL, 0, L'a', &mb) == 0 && length == 1);
	from = "ab\xe2\x82\xac";
	KEEPS(mbsrtowcs_s(&length, wide, 16, &from, 2, &mb) == 0 && length == 2 && !strcmp(from, "\xe2\x82\xac"));
	KEEPS(mbsrtowcs_s(&length, wide, 16, &from, 5, &mb) == 0 && length == 1 && !from);
	VIOLATES(mbsrtowcs_s(&length, wide, 16, &from, 5, &mb) != 0);
	wide_from = L"ab";
	KEEPS(wcsrtombs_s(&length, bytes, 16, &wide_from, 5, &mb) == 0 && length == 2 && !wide_from);
	wide_from = L"ab";
	VIOLATES(wcsrtombs_s(&length, bytes, 2, &wide_from, 5, &mb) != 0 && bytes[0] == 0);
}

static void test_time(void **state)
{
	char text[32] = "x";
	time_t time = 86400;
	struct tm tm, bad;
	(void)state;
	KEEPS(gmtime_s(&time, &tm) == &tm && tm.tm_mday == 2 && tm.tm_year == 70);
	KEEPS(asctime_s(text, 26, &tm) == 0 && !strcmp(text, "Fri Jan  2 00:00:00 1970\n"));
	VIOLATES(asctime_s(text, 25, &tm) != 0 && text[0] == 0);
	VIOLATES(asctime_s(null_text, 26, &tm) != 0);
	VIOLATES(asctime_s(text, 26, NULL) != 0);
	VIOLATES(asctime_s(text, huge, &tm) != 0);
	bad = tm;
	bad.tm_mon = 12;
	VIOLATES(asctime_s(text, 26, &bad) != 0 && text[0] == 0);
	bad = tm;
	bad.tm_year = 8100;
	VIOLATES(asctime_s(text, 26, &bad) != 0);
	KEEPS(localtime_s(&time, &tm) == &tm);
	KEEPS(ctime_s(text, 26, &time) == 0 && strlen(text) == 25);
	VIOLATES(ctime_s(text, 25, &time) != 0 && text[0] == 0);
	VIOLATES(ctime_s(text, 26, NULL) != 0);
	VIOLATES(gmtime_s(NULL, &tm) == NULL);
	VIOLATES(gmtime_s(&time, NULL) == NULL);
	VIOLATES(localtime_s(NULL, &tm) == NULL);
}

static void test_printf(void **state)
{
	char text[8] = "x";
	wchar_t wide[8] = L"x";
	int n = 7;
	(void)state;
	KEEPS(sprintf_s(text, 8, "%d %s", 12, "abc") == 6 && !strcmp(text, "12 abc"));
	VIOLATES(sprintf_s(text, 6, "%d %s", 12, "abc") == 0 && text[0] == 0);
	VIOLATES(sprintf_s(null_text, 6, "x") == 0);
	VIOLATES(sprintf_s(text, none, "x") == 0);
	VIOLATES(sprintf_s(text, huge, "x") == 0);
	VIOLATES(sprintf_s(text, 8, null_text) == 0);
	VIOLATES(sprintf_s(text, 8, "%s", null_text) == 0 && text[0] == 0);
	VIOLATES(sprintf_s(text, 8, "%d%5hhn", 1, &n) == 0 && n == 7);
	VIOLATES(sprintf_s(text, 8, "%2$s%1$d", 1, null_text) == 0);
	KEEPS(sprintf_s(text, 8, "%%n%5.*f", 1, 1.5) == 7 && !strcmp(text, "%n  1.5"));
	VIOLATES(sprintf_s(text, 8, "%lc", (wint_t)0xdc00) < 0);
	KEEPS(snprintf_s(text, 4, "%s", "abcdef") == 6 && !strcmp(text, "abc"));
	VIOLATES(snprintf_s(text, 4, "%s", null_text) < 0 && text[0] == 0);
	VIOLATES(snprintf_s(null_text, 4, "a") < 0);
	KEEPS(swprintf_s(wide, 8, L"%d %s", 12, "abc") == 6 && !wcscmp(wide, L"12 abc"));
	VIOLATES(swprintf_s(wide, 6, L"%d %s", 12, "abc") < 0 && wide[0] == 0);
	VIOLATES(swprintf_s(wide, 8, L"%ls", null_wide) == 0 && wide[0] == 0);
	VIOLATES(swprintf_s(wide, 8, L"%n", &n) == 0 && n == 7);
	VIOLATES(swprintf_s(null_wide, 8, L"a") == 0);
	KEEPS(snwprintf_s(wide, 4, L"%s", "abcdef") == 6 && !wcscmp(wide, L"abc"));
	VIOLATES(snwprintf_s(wide, 4, L"%s", null_text) < 0 && wide[0] == 0);
	VIOLATES(fprintf_s(NULL, "x") < 0);
	VIOLATES(printf_s(null_text) < 0);
	VIOLATES(printf_s("%s", null_text) < 0);
	VIOLATES(fwprintf_s(NULL, L"x") < 0);
}

/* Microsoft's callers pass sizes as unsigned, the standard's as rsize_t. */
#define SIZE(n) (sizeof(long) == 4 ? (size_t)(unsigned)(n) : (size_t)(n))

static void test_scanf(void **state)
{
	char text[8] = "x", more[8];
	wchar_t wide[8] = L"x";
	int n = 0;
	(void)state;
	KEEPS(sscanf_s("12 abc d", "%d%s %c", &n, text, SIZE(8), more, SIZE(1)) == 3 && n == 12 && !strcmp(text, "abc") && more[0] == 'd');
	KEEPS(sscanf_s("abcdefg h", "%s %s", text, SIZE(8), more, SIZE(8)) == 2 && !strcmp(text, "abcdefg"));
	/* Too small an array is a matching failure. */
	memset(text, 'x', 8);
	KEEPS(sscanf_s("abc", "%s", text, SIZE(3)) == 0 && text[0] == 0 && text[3] == 'x');
	KEEPS(sscanf_s("1 abc", "%d%[a-z]", &n, text, SIZE(3)) == 1);
	KEEPS(sscanf_s("abc", "%3c", text, SIZE(2)) == 0);
	KEEPS(sscanf_s("abc", "%2c", text, SIZE(2)) == 1);
	KEEPS(sscanf_s("a b", "%2$s%1$d", &n, text, SIZE(8)) == 1 && !strcmp(text, "a"));
	KEEPS(sscanf_s("a b", "%*s%s", text, SIZE(8)) == 1 && !strcmp(text, "b"));
	KEEPS(sscanf_s("\xe2\x82\xac", "%ls", wide, SIZE(2)) == 1 && !wcscmp(wide, L"\u20ac"));
	KEEPS(sscanf_s("ab", "%ls", wide, SIZE(2)) == 0);
	VIOLATES(sscanf_s("ab", "%s", null_text, SIZE(2)) == EOF);
	VIOLATES(sscanf_s(null_text, "%s", text, SIZE(2)) == EOF);
	VIOLATES(sscanf_s("ab", null_text) == EOF);
	KEEPS(swscanf_s(L"12 \u20acb", L"%d%ls", &n, wide, SIZE(3)) == 2 && !wcscmp(wide, L"\u20acb"));
	KEEPS(swscanf_s(L"\u20acb", L"%s", text, SIZE(4)) == 0 && text[0] == 0);
	KEEPS(swscanf_s(L"\u20acb", L"%s", text, SIZE(5)) == 1 && !strcmp(text, "\xe2\x82\xac" "b"));
	VIOLATES(swscanf_s(L"1", L"%d", NULL) == EOF);
	VIOLATES(fscanf_s(NULL, "%d", &n) == EOF);
	VIOLATES(fwscanf_s(NULL, L"%d", &n) == EOF);
}

static void test_files(void **state)
{
	FILE *f = NULL, *g = NULL;
	char name[L_tmpnam_s], text[8] = "";
	int n = 0;
	(void)state;
	KEEPS(fopen_s(&f, "annex_k.tmp", "w") == 0 && f);
	KEEPS(fprintf_s(f, "%d %s", 5, "abc") == 5);
	KEEPS(freopen_s(&g, "annex_k.tmp", "r", f) == 0 && g == f);
	KEEPS(fscanf_s(g, "%d%s", &n, text, SIZE(8)) == 2 && n == 5 && !strcmp(text, "abc"));
	assert_int_equal(fclose(g), 0);
	KEEPS(fopen_s(&f, "annex_k.tmp", "uw") == 0 && f);
	KEEPS(fwprintf_s(f, L"%d", 7) == 1);
	assert_int_equal(fclose(f), 0);
	KEEPS(fopen_s(&f, "annex_k.tmp", "r") == 0 && f);
	KEEPS(fwscanf_s(f, L"%d", &n) == 1 && n == 7);
	assert_int_equal(fclose(f), 0);
	assert_int_equal(remove("annex_k.tmp"), 0);
	KEEPS(fopen_s(&f, "annex_k.tmp", "r") == ENOENT && !f);
	KEEPS(fopen_s(&f, "annex_k.tmp", "ur") == EINVAL && !f);
	VIOLATES(fopen_s(NULL, "a", "r") != 0);
	f = (FILE *)name;
	VIOLATES(fopen_s(&f, null_text, "r") != 0 && !f);
	VIOLATES(fopen_s(&f, "a", null_text) != 0);
	VIOLATES(freopen_s(&f, "a", "r", NULL) != 0 && !f);
	KEEPS(tmpfile_s(&f) == 0 && f);
	assert_int_equal(fclose(f), 0);
	VIOLATES(tmpfile_s(NULL) != 0);
	KEEPS(tmpnam_s(name, sizeof name) == 0 && name[0]);
	VIOLATES(tmpnam_s(name, 2) != 0 && name[0] == 0);
	VIOLATES(tmpnam_s(null_text, 100) != 0);
	VIOLATES(tmpnam_s(name, huge) != 0);
	VIOLATES(gets_s(null_text, 8) == NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_handlers), cmocka_unit_test(test_objects), cmocka_unit_test(test_strings), cmocka_unit_test(test_tokens),
		cmocka_unit_test(test_messages), cmocka_unit_test(test_arrays), cmocka_unit_test(test_environment),
		cmocka_unit_test(test_conversions), cmocka_unit_test(test_time), cmocka_unit_test(test_printf), cmocka_unit_test(test_scanf),
		cmocka_unit_test(test_files),
	};
	return cmocka_run_group_tests(tests, setup, NULL);
}
