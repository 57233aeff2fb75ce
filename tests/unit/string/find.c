/* SPDX-License-Identifier: MIT */
/* The searches for a byte, and the lengths: every distance up to some hundred bytes from every alignment, next to pages that cannot be
 * touched on either side, with bytes before and behind that must not count. ISO C17 7.24.5, 7.24.6.3. */
#define _GNU_SOURCE 1
#include "guarded.h"

#include <string.h>
#include <strings.h>

enum { ROOM = 2 * 65536, NEAR = 400, C = 0xc9 };
static unsigned char *start, *end;

static int setup(void **state)
{
	(void)state;
	start = guarded(ROOM);
	end = start + ROOM;
	return 0;
}

/* A string of `length` at `p`, whose NUL may be the last byte that can be read; C is in it at `first` and `last` unless these are
 * beyond it. Bytes that differ from C and NUL in one bit are all over it. */
static void fill(unsigned char *p, size_t length, size_t first, size_t last)
{
	static const unsigned char noise[] = {C ^ 1, 1, 0x80, C ^ 0x80, 'a', 0xff, C ^ 0x40};
	for (size_t i = 0; i < length; i++)
		p[i] = noise[(i + length) % sizeof noise];
	p[length] = 0;
	if (first < length)
		p[first] = C;
	if (last < length)
		p[last] = C;
	/* What is before the object must not be found, and what is behind it neither. */
	for (unsigned char *q = p - 64 < start ? start : p - 64; q < p; q++)
		*q = (uintptr_t)q % 2 != 0 ? 0 : C;
	for (unsigned char *q = p + length + 1; q < end && q < p + length + 65; q++)
		*q = (uintptr_t)q % 2 != 0 ? 0 : C;
}

static void check(unsigned char *p, size_t length, size_t first, size_t last)
{
	fill(p, length, first, last);
	char *s = (char *)p;
	void *found = first < length ? s + first : NULL;
	void *last_found = last < length ? s + last : found;
	assert_int_equal(strlen(s), length);
	assert_ptr_equal(strchr(s, C), found);
	assert_ptr_equal(strchr(s, C - 256), found);
	assert_ptr_equal(index(s, C), found);
	assert_ptr_equal(strrchr(s, C), last_found);
	assert_ptr_equal(rindex(s, C + 256), last_found);
	assert_ptr_equal(strchr(s, 0), s + length);
	assert_ptr_equal(strrchr(s, 0), s + length);
	assert_ptr_equal(strchrnul(s, C), found != NULL ? found : s + length);
	assert_ptr_equal(rawmemchr(s, 0), s + length);
	assert_ptr_equal(memchr(s, C, length), found);
	assert_ptr_equal(memchr(s, C + 512, length), found);
	assert_ptr_equal(memchr(s, 0, length + 1), s + length);
	assert_null(memchr(s, 0, length));
	assert_ptr_equal(memrchr(s, C, length), last_found);
	assert_null(memrchr(s, 0, length));
	assert_ptr_equal(memrchr(s, 0, length + 1), s + length);
	/* C17 7.24.5.1p2: bytes behind the match need not exist. */
	assert_ptr_equal(memchr(s, 0, SIZE_MAX), s + length);
	assert_ptr_equal(memchr(s, 0, SIZE_MAX / 2), s + length);
	assert_int_equal(strnlen(s, SIZE_MAX), length);
	assert_int_equal(strnlen(s, length + 1), length);
	assert_int_equal(strnlen(s, length), length);
	if (length != 0)
		assert_int_equal(strnlen(s, length - 1), length - 1);
	if (found != NULL) {
		assert_ptr_equal(rawmemchr(s, C), found);
		assert_null(memchr(s, C, first));
		assert_ptr_equal(memchr(s, C, first + 1), found);
		assert_ptr_equal(memchr(s, C, SIZE_MAX), found);
		assert_ptr_equal(memrchr(s, C, last < length ? last : first), last < length && first != last ? found : NULL);
	}
	assert_int_equal(strnlen(s, 0), 0);
	assert_null(memchr(s, C, 0));
	assert_null(memrchr(s, C, 0));
}

static void distances(void)
{
	for (size_t length = 0; length <= NEAR; length++) {
		check(end - length - 1, length, SIZE_MAX, SIZE_MAX);
		check(end - length - 1, length, length / 2, length - 1);
		check(start, length, length / 3, SIZE_MAX);
		size_t align = length * 7 % 64;
		check(start + 4096 - align, length, length - 1, SIZE_MAX);
		check(start + 8192 - 30, length, 0, length / 2);
	}
	static const size_t large[] = {511, 512, 513, 1000, 1023, 1024, 1025, 2047, 4000, 4096, 10000, 65535};
	for (size_t i = 0; i < sizeof large / sizeof *large; i++) {
		for (size_t shift = 0; shift < 70; shift += 9) {
			check(start + shift, large[i], SIZE_MAX, SIZE_MAX);
			check(start + shift, large[i], large[i] - 1 - shift, SIZE_MAX);
			check(start + shift, large[i], shift, large[i] / 2 + shift);
			check(end - large[i] - 1 - shift, large[i], large[i] - 40, large[i] - 1);
		}
	}
}

static void alignments(void)
{
	for (size_t shift = 0; shift < 130; shift++) {
		for (size_t length = 0; length < 200; length += 1 + length / 16) {
			check(start + shift, length, length / 2, length - length / 4);
			check(end - length - 1 - shift, length, SIZE_MAX, SIZE_MAX);
		}
	}
}

/* Against a loop, on random bytes of an alphabet so small that everything is met often. */
static void random_objects(void)
{
	for (int round = 0; round < 4000; round++) {
		size_t size = random_number() % 300;
		unsigned char *p = round % 2 != 0 ? end - size - 1 : start + random_number() % 200;
		unsigned alphabet = 2 + random_number() % 200;
		for (size_t i = 0; i < size; i++)
			p[i] = (unsigned char)(random_number() % alphabet);
		p[size] = 0;
		int c = (int)(random_number() % alphabet);
		unsigned char *first = NULL, *last = NULL, *text_first = NULL, *text_last = NULL;
		size_t length = 0;
		while (p[length] != 0)
			length++;
		for (size_t i = 0; i < size; i++) {
			if (p[i] == c) {
				first = first != NULL ? first : p + i;
				last = p + i;
			}
		}
		for (size_t i = 0; i <= length; i++) {
			if (p[i] == c) {
				text_first = text_first != NULL ? text_first : p + i;
				text_last = p + i;
			}
		}
		assert_ptr_equal(memchr(p, c, size), first);
		assert_ptr_equal(memrchr(p, c, size), last);
		assert_ptr_equal(strchr((char *)p, c), text_first);
		assert_ptr_equal(strrchr((char *)p, c), text_last);
		assert_ptr_equal(strchrnul((char *)p, c), text_first != NULL ? text_first : p + length);
		assert_int_equal(strlen((char *)p), length);
		size_t limit = random_number() % 300;
		assert_int_equal(strnlen((char *)p, limit), limit < length ? limit : length);
	}
}

static void test_distances(void **state) { (void)state; on_every_cpu(distances); }
static void test_alignments(void **state) { (void)state; on_every_cpu(alignments); }
static void test_random(void **state) { (void)state; on_every_cpu(random_objects); }

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_distances),
		cmocka_unit_test(test_alignments),
		cmocka_unit_test(test_random),
	};
	return cmocka_run_group_tests(tests, setup, NULL);
}
