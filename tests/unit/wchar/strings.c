/* SPDX-License-Identifier: MIT */
/* Wide strings and arrays: every length up to some hundred and longer ones, from every alignment, next to pages that cannot be touched
 * on either side; and against plain models. ISO C17 7.29.4, POSIX.1-2017. */
#define _GNU_SOURCE 1
#include "unit/string/guarded.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

enum { ROOM = 65536, UNITS = ROOM / (int)sizeof(wchar_t), NEAR = 200 };
static wchar_t *start, *end, *start2, *end2;

/* A value whose halves and neighbours are all around it. */
#define C ((wchar_t)(sizeof(wchar_t) == 2 ? 0xc3a9 : 0x80c3a9))

static int setup(void **state)
{
	(void)state;
	start = (wchar_t *)(void *)guarded(ROOM);
	end = start + UNITS;
	start2 = (wchar_t *)(void *)guarded(ROOM);
	end2 = start2 + UNITS;
	return 0;
}

static void fill(wchar_t *p, size_t length, size_t first, size_t last)
{
	const wchar_t noise[] = { (wchar_t)(C ^ 1), 1, (wchar_t)(C & 0xff), (wchar_t)(C & 0xff00), 0x100, (wchar_t)((uint32_t)C << 8), (wchar_t)(C ^ 0x4000),
		(wchar_t)-1, 'a' };
	for (size_t i = 0; i < length; i++)
		p[i] = noise[(i + length) % (sizeof noise / sizeof *noise)];
	p[length] = 0;
	if (first < length)
		p[first] = C;
	if (last < length)
		p[last] = C;
	for (wchar_t *q = p - start < 32 ? start : p - 32; q < p; q++)
		*q = (uintptr_t)q / sizeof *q % 2 != 0 ? 0 : C;
	for (wchar_t *q = p + length + 1; q < end && q < p + length + 33; q++)
		*q = (uintptr_t)q / sizeof *q % 2 != 0 ? 0 : C;
}

static void check(wchar_t *s, size_t length, size_t first, size_t last)
{
	if (last < first) {
		size_t swap = first;
		first = last;
		last = swap;
	}
	fill(s, length, first, last);
	wchar_t *found = first < length ? s + first : NULL;
	wchar_t *last_found = last < length ? s + last : found;
	assert_int_equal(wcslen(s), length);
	assert_ptr_equal(wcschr(s, C), found);
	assert_ptr_equal(wcsrchr(s, C), last_found);
	assert_ptr_equal(wcschr(s, 0), s + length);
	assert_ptr_equal(wcsrchr(s, 0), s + length);
	assert_ptr_equal(wcschrnul(s, C), found != NULL ? found : s + length);
	assert_ptr_equal(wmemchr(s, C, length), found);
	assert_ptr_equal(wmemchr(s, 0, length + 1), s + length);
	assert_null(wmemchr(s, 0, length));
	assert_int_equal(wcsnlen(s, length), length);
	assert_int_equal(wcsnlen(s, length + 1), length);
	assert_int_equal(wcsnlen(s, SIZE_MAX), length);
	assert_int_equal(wcsnlen(s, SIZE_MAX / sizeof *s), length);
	assert_ptr_equal(wmemchr(s, 0, SIZE_MAX), s + length);
	if (length != 0)
		assert_int_equal(wcsnlen(s, length - 1), length - 1);
	if (found != NULL) {
		assert_null(wmemchr(s, C, first));
		assert_ptr_equal(wmemchr(s, C, first + 1), found);
		assert_ptr_equal(wmemchr(s, C, SIZE_MAX), found);
	}
}

static void search_everywhere(void)
{
	for (size_t length = 0; length < NEAR; length++) {
		/* The null is the last that can be read; then from the first page's start; then from every alignment. */
		check(end - length - 1, length, length, length);
		check(start, length, length, length);
		for (size_t place = length % 3; place < length; place += 3) {
			check(end - length - 1, length, place, length);
			check(start + length % 32, length, place, length - 1 - place / 2);
		}
		for (size_t shift = 0; shift < 32; shift += 5)
			check(end - length - 1 - shift, length, length * 2 / 3, length);
	}
	static const size_t lengths[] = { 255, 256, 257, 511, 1000, 1023, 1024, 1025, 4095, 5000, 12345 };
	for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
		for (size_t shift = 0; shift < 33; shift++) {
			check(end - lengths[i] - 1 - shift, lengths[i], lengths[i], lengths[i]);
			check(start + shift, lengths[i], lengths[i] - shift, lengths[i]);
			check(start + shift, lengths[i], shift, lengths[i] - 1);
		}
	}
}

static void test_searches(void **state)
{
	(void)state;
	on_every_cpu(search_everywhere);
}

/* Two strings of `length` that differ at `place` (or not), `b` being the greater. */
static void compare(wchar_t *a, wchar_t *b, size_t length, size_t place)
{
	for (size_t i = 0; i < length; i++)
		a[i] = b[i] = (wchar_t)(0x100 + i * 37 % 1000);
	a[length] = b[length] = 0;
	int expected = 0;
	if (place < length) {
		/* The lower half alone would order them the other way round. */
		a[place] = 0x1ff;
		b[place] = 0x200;
		expected = -1;
	}
	assert_int_equal(sign(wcscmp(a, b)), expected);
	assert_int_equal(sign(wcscmp(b, a)), -expected);
	assert_int_equal(sign(wcscoll(a, b)), expected);
	assert_int_equal(sign(wcscasecmp(a, b)), expected);
	assert_int_equal(sign(wmemcmp(a, b, length)), expected);
	assert_int_equal(sign(wmemcmp(b, a, length + 1)), -expected);
	assert_int_equal(sign(wcsncmp(a, b, length + 5)), expected);
	assert_int_equal(sign(wcsncmp(a, b, SIZE_MAX)), expected);
	assert_int_equal(sign(wcsncmp(b, a, length)), -expected);
	assert_int_equal(sign(wcsncasecmp(b, a, length)), -expected);
	if (place < length) {
		assert_int_equal(wcsncmp(a, b, place), 0);
		assert_int_equal(wmemcmp(a, b, place), 0);
		assert_int_equal(sign(wmemcmp(a, b, place + 1)), -1);
		assert_int_equal(sign(wcsncmp(a, b, place + 1)), -1);
		/* A shorter string is less. */
		a[place] = 0;
		assert_int_equal(sign(wcscmp(a, b)), -1);
		assert_int_equal(sign(wcscmp(b, a)), 1);
		assert_int_equal(sign(wcsncmp(a, b, place + 1)), -1);
		assert_int_equal(wcsncmp(a, b, place), 0);
		/* What follows the nulls does not count. */
		b[place] = 0;
		if (place + 1 < length)
			b[place + 1] ^= 1;
		assert_int_equal(wcscmp(a, b), 0);
		assert_int_equal(wcsncmp(a, b, length + 1), 0);
	}
}

static void compare_everywhere(void)
{
	for (size_t length = 0; length < NEAR; length++) {
		compare(end - length - 1, end2 - length - 1, length, length);
		compare(end - length - 1, start2, length, length);
		compare(start + 3, end2 - length - 1, length, length / 2);
		for (size_t place = length % 5; place < length; place += 5)
			compare(end - length - 1, end2 - length - 1 - length % 16, length, place);
	}
	static const size_t lengths[] = { 257, 1000, 1023, 1025, 5000 };
	for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
		for (size_t shift = 0; shift < 17; shift++) {
			compare(end - lengths[i] - 1, end2 - lengths[i] - 1 - shift, lengths[i], lengths[i] - 1);
			compare(start + shift, end2 - lengths[i] - 1, lengths[i], lengths[i]);
			compare(start + shift, end2 - lengths[i] - 1, lengths[i], shift);
		}
	}
	/* As numbers of type wchar_t (7.29.4.4): signed on Linux, unsigned on Windows. */
	wchar_t a[] = { (wchar_t)(sizeof(wchar_t) == 2 ? 0x8000 : 0x80000000u), 0 }, b[] = { 1, 0 };
	int expected = a[0] < b[0] ? -1 : 1;
	assert_int_equal(sign(wcscmp(a, b)), expected);
	assert_int_equal(sign(wcsncmp(a, b, 1)), expected);
	assert_int_equal(sign(wmemcmp(a, b, 2)), expected);
	assert_int_equal(wmemcmp(a, b, 0), 0);
	assert_int_equal(wcsncmp(a, b, 0), 0);
	assert_int_equal(wcsncasecmp(a, b, 0), 0);
}

static void test_comparisons(void **state)
{
	(void)state;
	on_every_cpu(compare_everywhere);
}

static int all(const wchar_t *p, size_t count, wchar_t c)
{
	for (size_t i = 0; i < count; i++) {
		if (p[i] != c)
			return 0;
	}
	return 1;
}

static void copy_everywhere(void)
{
	for (size_t length = 0; length < NEAR + 2000; length += length < NEAR ? 1 : 333) {
		wchar_t *from = end - length - 1;
		for (size_t i = 0; i < length; i++)
			from[i] = (wchar_t)(i * 77 + 1);
		from[length] = 0;
		size_t size = (length + 1) * sizeof(wchar_t);
		/* The copy ends where the room does, or in the middle, with a mark on either side. */
		for (int where = 0; where < 2; where++) {
			wchar_t *to = where ? end2 - length - 1 : start2 + 8 + length % 16;
			wchar_t mark = (wchar_t)0x5a5a;
#define FRESH() wmemset(to - 1, mark, where ? length + 2 : length + 3)
#define INTACT() assert_true(to[-1] == mark && (where || to[length + 1] == mark))
			FRESH();
			assert_ptr_equal(wcscpy(to, from), to);
			assert_memory_equal(to, from, size);
			INTACT();
			FRESH();
			assert_ptr_equal(wcpcpy(to, from), to + length);
			assert_memory_equal(to, from, size);
			INTACT();
			FRESH();
			assert_ptr_equal(wmemcpy(to, from, length + 1), to);
			assert_memory_equal(to, from, size);
			INTACT();
			FRESH();
			assert_ptr_equal(wmempcpy(to, from, length + 1), to + length + 1);
			assert_memory_equal(to, from, size);
			INTACT();
			FRESH();
			assert_ptr_equal(wcsncpy(to, from, length), to);
			assert_memory_equal(to, from, length * sizeof(wchar_t));
			assert_true(to[length] == mark);
			FRESH();
			assert_ptr_equal(wcpncpy(to, from, length), to + length);
			assert_true(to[length] == mark);
			INTACT();
			FRESH();
			from[length / 2] = 0;
			assert_ptr_equal(wcsncpy(to, from, length + 1), to);
			assert_memory_equal(to, from, length / 2 * sizeof(wchar_t));
			assert_true(all(to + length / 2, length + 1 - length / 2, 0));
			INTACT();
			FRESH();
			assert_ptr_equal(wcpncpy(to, from, length + 1), to + length / 2);
			assert_true(all(to + length / 2, length + 1 - length / 2, 0));
			INTACT();
			from[length / 2] = (wchar_t)(length / 2 * 77 + 1);
			from[length] = 0;
			FRESH();
			assert_int_equal(wcslcpy(to, from, length + 1), length);
			assert_memory_equal(to, from, size);
			INTACT();
			FRESH();
			if (length > 1) {
				assert_int_equal(wcslcpy(to, from, length), length);
				assert_memory_equal(to, from, (length - 1) * sizeof(wchar_t));
				assert_true(to[length - 1] == 0 && to[length] == mark);
			}
			/* The second half behind the first. */
			FRESH();
			wmemcpy(to, from, length / 2);
			to[length / 2] = 0;
			assert_ptr_equal(wcscat(to, from + length / 2), to);
			assert_memory_equal(to, from, size);
			INTACT();
			to[length / 2] = 0;
			assert_ptr_equal(wcsncat(to, from + length / 2, SIZE_MAX), to);
			assert_memory_equal(to, from, size);
			to[length / 2] = 0;
			assert_ptr_equal(wcsncat(to, from + length / 2, length / 4), to);
			assert_true(to[length / 2 + length / 4] == 0);
			INTACT();
			to[length / 2] = 0;
			assert_int_equal(wcslcat(to, from + length / 2, length + 1), length);
			assert_memory_equal(to, from, size);
			to[length / 2] = 0;
			assert_int_equal(wcslcat(to, from + length / 2, length), length);
			assert_true(length < 2 || to[length - 1] == 0);
			INTACT();
			FRESH();
			assert_ptr_equal(wmemset(to, C, length + 1), to);
			assert_true(all(to, length + 1, C));
			INTACT();
		}
		wchar_t *copy = wcsdup(from);
		assert_non_null(copy);
		assert_memory_equal(copy, from, size);
		free(copy);
	}
	wchar_t overlap[12] = L"abcdefghij";
	assert_ptr_equal(wmemmove(overlap + 2, overlap, 8), overlap + 2);
	assert_int_equal(wcscmp(overlap, L"ababcdefgh"), 0);
	assert_ptr_equal(wmemmove(overlap, overlap + 2, 9), overlap);
	assert_int_equal(wcscmp(overlap, L"abcdefgh"), 0);
	assert_int_equal(wcslcat(overlap, L"xyz", 3), 6);
	assert_int_equal(wcscmp(overlap, L"abcdefgh"), 0);
}

static void test_copies(void **state)
{
	(void)state;
	on_every_cpu(copy_everywhere);
}

static void test_sets(void **state)
{
	(void)state;
	assert_int_equal(wcsspn(L"abcde", L"cab"), 3);
	assert_int_equal(wcsspn(L"abc", L"abc"), 3);
	assert_int_equal(wcsspn(L"abc", L""), 0);
	assert_int_equal(wcsspn(L"", L"abc"), 0);
	assert_int_equal(wcscspn(L"abcde", L"xd"), 3);
	assert_int_equal(wcscspn(L"abc", L""), 3);
	assert_int_equal(wcscspn(L"", L"abc"), 0);
	/* Values that a table of bytes would mix up. */
	assert_int_equal(wcsspn(L"\x161" L"a", L"a"), 0);
	assert_int_equal(wcscspn(L"\x161" L"a", L"a"), 1);
	const wchar_t text[] = L"hello, \x4e16\x754c";
	assert_ptr_equal(wcspbrk(text, L"\x754c\x4e16"), text + 7);
	assert_null(wcspbrk(text, L"xyz"));
	assert_null(wcspbrk(text, L""));
	wchar_t list[] = L"  one,two ,, three";
	wchar_t *position;
	assert_int_equal(wcscmp(wcstok(list, L" ,", &position), L"one"), 0);
	assert_int_equal(wcscmp(wcstok(NULL, L",", &position), L"two "), 0);
	assert_int_equal(wcscmp(wcstok(NULL, L", ", &position), L"three"), 0);
	assert_null(wcstok(NULL, L", ", &position));
	assert_null(wcstok(NULL, L", ", &position));
	wchar_t blank[] = L" , ";
	assert_null(wcstok(blank, L", ", &position));
}

static const wchar_t *find(const wchar_t *string, const wchar_t *needle)
{
	for (;; string++) {
		size_t i = 0;
		while (needle[i] != 0 && string[i] == needle[i])
			i++;
		if (needle[i] == 0)
			return string;
		if (*string == 0)
			return NULL;
	}
}

static void test_occurrences(void **state)
{
	(void)state;
	for (int round = 0; round < 20000; round++) {
		/* Few letters, so that there are many near hits. */
		wchar_t needle[24];
		size_t length = random_number() % 300, needle_length = random_number() % 20;
		wchar_t *string = end - length - 1;
		for (size_t i = 0; i < length; i++)
			string[i] = (wchar_t)(0x3b1 + (random_number() % 8 == 0 ? 256 : random_number() % 2));
		string[length] = 0;
		for (size_t i = 0; i < needle_length; i++)
			needle[i] = (wchar_t)(0x3b1 + random_number() % 2);
		needle[needle_length] = 0;
		if (round % 3 == 0 && length > needle_length)
			wmemcpy(needle, string + random_number() % (length - needle_length), needle_length);
		assert_ptr_equal(wcsstr(string, needle), find(string, needle));
		assert_ptr_equal(wcswcs(string, needle), find(string, needle));
	}
	/* Not quadratic: a million characters against a needle of half as many that nearly fits everywhere. */
	enum { MANY = 200000 };
	wchar_t *string = malloc((MANY + 1) * sizeof *string), *needle = malloc((MANY / 2 + 1) * sizeof *needle);
	wmemset(string, 'a', MANY);
	string[MANY] = 0;
	wmemset(needle, 'a', MANY / 2);
	needle[MANY / 2 - 1] = 'b';
	needle[MANY / 2] = 0;
	assert_null(wcsstr(string, needle));
	needle[0] = 'b';
	needle[MANY / 2 - 1] = 'a';
	assert_null(wcsstr(string, needle));
	string[MANY / 3] = 'b';
	assert_ptr_equal(wcsstr(string, needle), string + MANY / 3);
	free(string);
	free(needle);
}

static void test_case_and_order(void **state)
{
	(void)state;
	/* Unicode's simple lower case: Greek, Cyrillic, capital sharp s, the Kelvin sign. */
	assert_int_equal(wcscasecmp(L"\x391\x414\x1e9e\x212a", L"\x3b1\x434\xdf" L"k"), 0);
	assert_true(wcscasecmp(L"a", L"B") < 0);
	assert_true(wcscasecmp(L"B", L"a") > 0);
	assert_true(wcscasecmp(L"a", L"ab") < 0);
	assert_int_equal(wcsncasecmp(L"ABx", L"aby", 2), 0);
	assert_true(wcsncasecmp(L"ABx", L"aby", 3) < 0);
	/* The order of code points, whatever wchar_t is: U+FFFD before U+1F600. */
	const wchar_t low[] = L"\xfffd", high[] = L"\U0001f600";
	assert_true(wcscoll(low, high) < 0);
	assert_true(wcscoll(high, low) > 0);
	assert_int_equal(wcscoll(high, high), 0);
	wchar_t a[8], b[8];
	size_t units = wcslen(high);
	assert_int_equal(wcsxfrm(a, low, 8), 1);
	assert_int_equal(wcsxfrm(b, high, 8), units);
	assert_true(wcscmp(a, b) < 0);
	assert_int_equal(wcslen(a), 1);
	assert_int_equal(wcslen(b), units);
	assert_int_equal(wcsxfrm(NULL, L"abc", 0), 3);
	b[3] = 'x';
	assert_int_equal(wcsxfrm(b, L"abc", 3), 3);
	assert_true(b[0] == 'a' && b[1] == 'b' && b[2] == 0 && b[3] == 'x');
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_searches),
		cmocka_unit_test(test_comparisons),
		cmocka_unit_test(test_copies),
		cmocka_unit_test(test_sets),
		cmocka_unit_test(test_occurrences),
		cmocka_unit_test(test_case_and_order),
	};
	return cmocka_run_group_tests(tests, setup, NULL);
}
