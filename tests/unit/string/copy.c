/* SPDX-License-Identifier: MIT */
/* memcpy, memmove, memset and their kin at every small size and alignment and at many larger ones: the right bytes, no others, and
 * nothing outside the objects is touched. ISO C17 7.24.2, 7.24.6.1; the expectation is a loop over bytes. */
#define _GNU_SOURCE 1
#include "guarded.h"

#include <string.h>
#include <strings.h>

enum { ROOM = 3 * 65536, SMALL = 300 };
static unsigned char *from_end, *to_end, *from_start, *to_start;

static int setup(void **state)
{
	(void)state;
	from_start = guarded(ROOM);
	to_start = guarded(ROOM);
	from_end = from_start + ROOM;
	to_end = to_start + ROOM;
	return 0;
}

static unsigned char pattern(size_t i)
{
	return (unsigned char)(i * 7 + (i >> 8) + 1);
}

/* Copies `size` bytes and looks at everything within 100 bytes around the destination. */
static void check_copy(unsigned char *to, unsigned char *from, size_t size, void *copy(void *, const void *, size_t))
{
	size_t before = (size_t)(to - to_start) < 100 ? (size_t)(to - to_start) : 100;
	size_t behind = (size_t)(to_end - to) - size < 100 ? (size_t)(to_end - to) - size : 100;
	for (size_t i = 0; i < size; i++)
		from[i] = pattern(i);
	for (size_t i = 0; i < before + size + behind; i++)
		(to - before)[i] = 0xee;
	assert_ptr_equal(copy(to, from, size), to);
	for (size_t i = 0; i < before; i++)
		assert_int_equal((to - before)[i], 0xee);
	for (size_t i = 0; i < size; i++) {
		if (to[i] != pattern(i))
			fail_msg("size %u, byte %u", (unsigned)size, (unsigned)i);
	}
	for (size_t i = 0; i < behind; i++)
		assert_int_equal(to[size + i], 0xee);
}

static void *copy_memcpy(void *to, const void *from, size_t size) { return memcpy(to, from, size); }
static void *copy_memmove(void *to, const void *from, size_t size) { return memmove(to, from, size); }
static void *copy_mempcpy(void *to, const void *from, size_t size) { return (char *)mempcpy(to, from, size) - size; }
static void *copy_bcopy(void *to, const void *from, size_t size) { bcopy(from, to, size); return to; }
static void *copy_memccpy(void *to, const void *from, size_t size)
{
	/* 0 is none of the first 255 bytes of the pattern and may be one further on: the rest is copied from there. */
	size_t done = 0;
	while (done < size) {
		char *end = memccpy((char *)to + done, (const char *)from + done, 0, size - done);
		if (end == NULL)
			break;
		assert_int_equal(end[-1], 0);
		done = (size_t)(end - (char *)to);
	}
	return to;
}

static void apart(void)
{
	static void *(*const copies[])(void *, const void *, size_t) = {copy_memcpy, copy_memmove, copy_mempcpy, copy_bcopy, copy_memccpy};
	static const size_t large[] = {511, 512, 513, 767, 1024, 2047, 2048, 4095, 4096, 4097, 8191, 12345, 16384, 16385, 40000, 65536, 131072};
	for (size_t f = 0; f < sizeof copies / sizeof *copies; f++) {
		for (size_t size = 0; size <= SMALL; size++) {
			/* At the end of both mappings, at their start, and at varied places. */
			check_copy(to_end - size, from_end - size, size, copies[f]);
			check_copy(to_start, from_start, size, copies[f]);
			check_copy(to_start + size % 67, from_start + size * 5 % 71, size, copies[f]);
		}
		for (size_t i = 0; i < sizeof large / sizeof *large; i++) {
			check_copy(to_end - large[i], from_end - large[i], large[i], copies[f]);
			check_copy(to_start, from_start, large[i], copies[f]);
			check_copy(to_start + 1 + i * 3, from_start + i, large[i], copies[f]);
		}
	}
	/* All alignments of both. */
	for (size_t size = 1; size <= 200; size += 33) {
		for (size_t a = 0; a < 64; a += 3) {
			for (size_t b = 0; b < 64; b += 5)
				check_copy(to_start + a, from_start + b, size, copy_memcpy);
		}
	}
}

static void check_move(size_t size, size_t from, size_t to)
{
	unsigned char *p = from_end - size - (from > to ? from : to);
	size_t all = size + (from > to ? from : to);
	for (size_t i = 0; i < all; i++)
		p[i] = (unsigned char)(i * 3 + i / 256);
	assert_ptr_equal(memmove(p + to, p + from, size), p + to);
	for (size_t i = 0; i < all; i++) {
		size_t expected = i >= to && i < to + size ? i - to + from : i;
		if (p[i] != (unsigned char)(expected * 3 + expected / 256))
			fail_msg("size %u from %u to %u: byte %u", (unsigned)size, (unsigned)from, (unsigned)to, (unsigned)i);
	}
}

static void overlapping(void)
{
	static const size_t large[] = {500, 512, 513, 600, 1000, 1023, 2048, 5000, 16384, 20000, 40000, 70000};
	for (size_t size = 0; size <= SMALL; size++) {
		for (size_t shift = 0; shift <= 140; shift += shift < 35 ? 1 : 7) {
			check_move(size, 0, shift);
			check_move(size, shift, 0);
		}
	}
	for (size_t i = 0; i < sizeof large / sizeof *large; i++) {
		for (size_t shift = 1; shift < large[i]; shift = shift * 2 + 1) {
			check_move(large[i], 0, shift);
			check_move(large[i], shift, 0);
		}
	}
}

static void check_set(unsigned char *to, int value, size_t size, void *set(void *, int, size_t))
{
	size_t before = (size_t)(to - to_start) < 100 ? (size_t)(to - to_start) : 100;
	size_t behind = (size_t)(to_end - to) - size < 100 ? (size_t)(to_end - to) - size : 100;
	for (size_t i = 0; i < before + size + behind; i++)
		(to - before)[i] = 0xee;
	assert_ptr_equal(set(to, value, size), to);
	for (size_t i = 0; i < before; i++)
		assert_int_equal((to - before)[i], 0xee);
	for (size_t i = 0; i < size; i++) {
		if (to[i] != (unsigned char)value)
			fail_msg("size %u, byte %u", (unsigned)size, (unsigned)i);
	}
	for (size_t i = 0; i < behind; i++)
		assert_int_equal(to[size + i], 0xee);
}

static void *set_memset(void *to, int value, size_t size) { return memset(to, value, size); }
static void *set_explicit(void *to, int value, size_t size) { return memset_explicit(to, value, size); }
static void *set_bzero(void *to, int value, size_t size) { (void)value; bzero(to, size); return to; }
static void *set_explicit_bzero(void *to, int value, size_t size) { (void)value; explicit_bzero(to, size); return to; }

static void filling(void)
{
	static const size_t large[] = {511, 512, 513, 767, 1024, 2047, 2048, 4095, 4096, 16384, 32767, 32768, 40000, 131072};
	for (size_t size = 0; size <= SMALL; size++) {
		check_set(to_end - size, 0x1a5, size, set_memset);
		check_set(to_start, -1, size, set_memset);
		for (size_t a = 0; a < 64; a += 5)
			check_set(to_start + 64 + a, (int)size, size, set_memset);
		check_set(to_start + size % 64, 0x7f, size, set_explicit);
		check_set(to_start + size % 64, 0, size, set_bzero);
		check_set(to_start + size % 64, 0, size, set_explicit_bzero);
	}
	for (size_t i = 0; i < sizeof large / sizeof *large; i++) {
		check_set(to_end - large[i], 0xc3, large[i], set_memset);
		check_set(to_start, 0xc3, large[i], set_memset);
		check_set(to_start + 7 + i, 0xc3, large[i], set_memset);
	}
}

/* memccpy() stops behind the byte, and does not look behind it. C23 7.26.2.2. */
static void stops(void)
{
	for (size_t size = 1; size <= 200; size++) {
		unsigned char *from = from_end - size;
		for (size_t i = 0; i < size; i++)
			from[i] = 'a';
		from[size - 1] = 0xff;
		for (size_t i = 0; i < 300; i++)
			to_start[i] = 0xee;
		/* Sizes that reach beyond the object are fine: the byte is met before. */
		assert_ptr_equal(memccpy(to_start, from, 0x1ff, size + 5000), to_start + size);
		assert_int_equal(to_start[size - 1], 0xff);
		assert_int_equal(to_start[size], 0xee);
		assert_null(memccpy(to_start, from, 'b', size));
		assert_int_equal(to_start[size], 0xee);
	}
}

static void test_apart(void **state) { (void)state; on_every_cpu(apart); }
static void test_overlapping(void **state) { (void)state; on_every_cpu(overlapping); }
static void test_filling(void **state) { (void)state; on_every_cpu(filling); }
static void test_stops(void **state) { (void)state; on_every_cpu(stops); }

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_apart),
		cmocka_unit_test(test_overlapping),
		cmocka_unit_test(test_filling),
		cmocka_unit_test(test_stops),
	};
	return cmocka_run_group_tests(tests, setup, NULL);
}
