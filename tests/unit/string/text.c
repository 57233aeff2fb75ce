/* SPDX-License-Identifier: MIT */
/* strcpy, strncpy, strcat and their kin, strdup, strxfrm: the right bytes, no others, nothing outside. ISO C17 7.24.2.3, 7.24.3. */
#define _GNU_SOURCE 1
#include "guarded.h"

#include <stdlib.h>
#include <string.h>

enum { ROOM = 65536, NEAR = 300 };
static char *from_start, *from_end, *to_start, *to_end;

static int setup(void **state)
{
	(void)state;
	from_start = (char *)guarded(ROOM);
	to_start = (char *)guarded(ROOM);
	from_end = from_start + ROOM;
	to_end = to_start + ROOM;
	return 0;
}

static char letter(size_t i) { return (char)('a' + i % 26); }

static void clear(char *to, size_t size)
{
	for (char *p = to - 70 < to_start ? to_start : to - 70; p < to_end && p < to + size + 70; p++)
		*p = '#';
}

/* The first `length` letters, then `zeroes` NULs, and '#' around them. */
static void expect(const char *to, size_t length, size_t zeroes)
{
	for (const char *p = to - 70 < to_start ? to_start : to - 70; p < to; p++)
		assert_int_equal(*p, '#');
	for (size_t i = 0; i < length; i++) {
		if (to[i] != letter(i))
			fail_msg("length %u: byte %u is %d", (unsigned)length, (unsigned)i, to[i]);
	}
	for (size_t i = length; i < length + zeroes; i++) {
		if (to[i] != 0)
			fail_msg("length %u: byte %u is %d, not NUL", (unsigned)length, (unsigned)i, to[i]);
	}
	for (const char *p = to + length + zeroes; p < to_end && p < to + length + zeroes + 70; p++)
		assert_int_equal(*p, '#');
}

static void check(char *to, char *from, size_t length)
{
	for (size_t i = 0; i < length; i++)
		from[i] = letter(i);
	from[length] = 0;
	clear(to, length + 1);
	assert_ptr_equal(strcpy(to, from), to);
	expect(to, length, 1);
	clear(to, length + 1);
	assert_ptr_equal(stpcpy(to, from), to + length);
	expect(to, length, 1);
	clear(to, length + 1);
	assert_ptr_equal(strncpy(to, from, length + 1), to);
	expect(to, length, 1);
	clear(to, length);
	assert_ptr_equal(strncpy(to, from, length), to);
	expect(to, length, 0);
	clear(to, length + 1);
	assert_ptr_equal(stpncpy(to, from, length + 1), to + length);
	expect(to, length, 1);
	clear(to, length + 1);
	assert_ptr_equal(stpncpy(to, from, length / 2), to + length / 2);
	expect(to, length / 2, 0);
	clear(to, length + 1);
	assert_int_equal(strlcpy(to, from, length + 1), length);
	expect(to, length, 1);
	clear(to, length + 1);
	assert_int_equal(strlcpy(to, from, length), length);
	expect(to, length != 0 ? length - 1 : 0, length != 0);
	clear(to, length + 1);
	assert_int_equal(strlcpy(to, from, 0), length);
	expect(to, 0, 0);
	clear(to, length + 1);
	assert_int_equal(strxfrm(to, from, length + 1), length);
	expect(to, length, 1);
	clear(to, length + 1);
	assert_int_equal(strlcpy(to, from, SIZE_MAX), length);
	expect(to, length, 1);
	/* Appending to the first third. */
	size_t third = length / 3;
	clear(to, length + 1);
	strlcpy(to, from, third + 1);
	assert_ptr_equal(strcat(to, from + third), to);
	expect(to, length, 1);
	clear(to, length + 1);
	strlcpy(to, from, third + 1);
	assert_ptr_equal(strncat(to, from + third, SIZE_MAX), to);
	expect(to, length, 1);
	clear(to, length + 1);
	strlcpy(to, from, third + 1);
	assert_ptr_equal(strncat(to, from + third, third), to);
	expect(to, third * 2, 1);
	clear(to, length + 1);
	strlcpy(to, from, third + 1);
	assert_int_equal(strlcat(to, from + third, length + 1), length);
	expect(to, length, 1);
	clear(to, length + 1);
	strlcpy(to, from, third + 1);
	assert_int_equal(strlcat(to, from + third, third + 2), length);
	expect(to, third + (length != third), 1);
}

static void lengths(void)
{
	for (size_t length = 0; length <= NEAR; length++) {
		check(to_end - length - 1, from_end - length - 1, length);
		check(to_start, from_start, length);
		check(to_start + 70 + length % 67, from_end - length - 1 - length % 71, length);
	}
	static const size_t large[] = {511, 512, 513, 1000, 4095, 4096, 10000, 24576, 40000, 49152};
	for (size_t i = 0; i < sizeof large / sizeof *large; i++) {
		check(to_end - large[i] - 1, from_end - large[i] - 1, large[i]);
		check(to_start + i * 3, from_start + 64 - i, large[i]);
	}
	/* Fields that are filled up with NULs; sources without one. */
	for (size_t size = 0; size <= NEAR; size += 1 + size / 40) {
		for (size_t length = 0; length <= size; length += 1 + length / 20) {
			char *from = from_end - length - 1;
			for (size_t i = 0; i < length; i++)
				from[i] = letter(i);
			from[length] = 0;
			char *to = to_end - size;
			clear(to, size);
			strncpy(to, from, size);
			expect(to, length, size - length);
			clear(to, size);
			assert_ptr_equal(stpncpy(to, from, size), to + length);
			expect(to, length, size - length);
			from = from_end - length;
			for (size_t i = 0; i < length; i++)
				from[i] = letter(i);
			clear(to, size);
			strncpy(to, from, length);
			expect(to, length, 0);
			clear(to, size + 1);
			char *short_to = to_end - length - 1;
			clear(short_to, length + 1);
			*short_to = 0;
			strncat(short_to, from, length);
			expect(short_to, length, 1);
		}
	}
	/* strlcat() on a buffer without a NUL adds nothing. */
	clear(to_start, 100);
	assert_int_equal(strlcat(to_start, "abc", 50), 53);
	assert_int_equal(to_start[50], '#');
}

static void test_lengths(void **state) { (void)state; on_every_cpu(lengths); }

static void test_duplicates(void **state)
{
	(void)state;
	char *copy = strdup("");
	assert_string_equal(copy, "");
	free(copy);
	copy = strdup("abc");
	assert_string_equal(copy, "abc");
	free(copy);
	copy = strndup("abcdef", 3);
	assert_string_equal(copy, "abc");
	free(copy);
	copy = strndup("abc", 100);
	assert_string_equal(copy, "abc");
	free(copy);
	/* Only so many bytes need to be there. */
	from_end[-2] = 'x';
	from_end[-1] = 'y';
	copy = strndup(from_end - 2, 2);
	assert_string_equal(copy, "xy");
	free(copy);
}

/* GNU's manual: an anagram, each as likely as the others; memfrob() undoes itself. */
static void test_disorder(void **state)
{
	(void)state;
	static const char *const orders[] = { "abc", "acb", "bac", "bca", "cab", "cba" };
	unsigned seen = 0;
	for (int i = 0; i < 400; i++) {
		char text[] = "abc";
		unsigned order = 0;
		assert_ptr_equal(strfry(text), text);
		while (order < 6 && strcmp(text, orders[order]) != 0)
			order++;
		assert_true(order < 6);
		seen |= 1u << order;
	}
	assert_int_equal(seen, 63);
	char one[] = "x", none[] = "", bytes[] = "a\0*";
	assert_string_equal(strfry(one), "x");
	assert_string_equal(strfry(none), "");
	assert_ptr_equal(memfrob(bytes, 3), bytes);
	assert_memory_equal(bytes, "K*", 3);
	memfrob(memfrob(bytes, 0), 3);
	assert_memory_equal(bytes, "a\0*", 4);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_lengths),
		cmocka_unit_test(test_duplicates),
		cmocka_unit_test(test_disorder),
	};
	return cmocka_run_group_tests(tests, setup, NULL);
}
