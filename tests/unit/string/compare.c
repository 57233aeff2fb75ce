/* SPDX-License-Identifier: MIT */
/* memcmp, strcmp, strncmp, strcasecmp, strncasecmp, strcoll, bcmp: the sign for every place of the first difference, from every alignment,
 * next to pages that cannot be touched. ISO C17 7.24.4; the expectation is a loop over bytes. */
#define _GNU_SOURCE 1
#include "guarded.h"

#include <string.h>
#include <strings.h>

enum { ROOM = 65536, NEAR = 330 };
static unsigned char *a_start, *a_end, *b_start, *b_end;

static int setup(void **state)
{
	(void)state;
	a_start = guarded(ROOM);
	b_start = guarded(ROOM);
	a_end = a_start + ROOM;
	b_end = b_start + ROOM;
	return 0;
}

/* Two objects of `size` bytes that are equal but for the byte at `differ` (none if it is beyond). */
static void check(unsigned char *a, unsigned char *b, size_t size, size_t differ)
{
	for (size_t i = 0; i < size; i++)
		a[i] = b[i] = (unsigned char)(1 + i % 255);
	int order = 0;
	if (differ < size) {
		/* Bytes compare as unsigned char. */
		b[differ] = (unsigned char)(a[differ] ^ 0x80);
		order = a[differ] < b[differ] ? -1 : 1;
		if (b[differ] == 0)
			b[differ] = 0x7f, order = 1;
	}
	assert_int_equal(sign(memcmp(a, b, size)), order);
	assert_int_equal(sign(memcmp(b, a, size)), -order);
	assert_int_equal(bcmp(a, b, size) != 0, order != 0);
	if (differ < size) {
		assert_int_equal(memcmp(a, b, differ), 0);
		assert_int_equal(sign(memcmp(a, b, differ + 1)), order);
	}
	/* As strings that end at the last byte. */
	if (size == 0)
		return;
	a[size - 1] = 0;
	b[size - 1] = 0;
	if (differ >= size - 1)
		order = 0;
	char *s = (char *)a, *t = (char *)b;
	assert_int_equal(sign(strcmp(s, t)), order);
	assert_int_equal(sign(strcmp(t, s)), -order);
	assert_int_equal(sign(strcoll(s, t)), order);
	assert_int_equal(sign(strncmp(s, t, SIZE_MAX)), order);
	assert_int_equal(sign(strncmp(s, t, size)), order);
	assert_int_equal(sign(strncmp(s, t, size - 1)), order);
	if (order != 0) {
		assert_int_equal(strncmp(s, t, differ), 0);
		assert_int_equal(sign(strncmp(s, t, differ + 1)), order);
	}
	/* A string that goes on is greater. */
	if (size >= 2 && order == 0) {
		b[size - 2] = 0;
		assert_int_equal(sign(strcmp(s, t)), 1);
		assert_int_equal(sign(strcmp(t, s)), -1);
		assert_int_equal(sign(strncmp(s, t, size - 1)), 1);
		assert_int_equal(strncmp(s, t, size - 2), 0);
	}
}

static void differences(void)
{
	for (size_t size = 0; size <= NEAR; size++) {
		check(a_end - size, b_end - size, size, SIZE_MAX);
		check(a_end - size, b_end - size, size, size / 2);
		check(a_end - size, b_end - size, size, size - 1);
		check(a_start, b_end - size, size, size - 2);
		check(a_end - size, b_start + size % 61, size, size / 3);
		check(a_start + 4096 - size % 64, b_start + 8192 - size * 3 % 64, size, size * 7 / 8);
	}
	for (size_t differ = 0; differ < NEAR; differ++)
		check(a_end - NEAR, b_end - NEAR - 5, NEAR, differ);
	static const size_t large[] = {511, 512, 513, 1000, 1024, 2048, 4095, 4096, 5000, 10000, 40000};
	for (size_t i = 0; i < sizeof large / sizeof *large; i++) {
		for (size_t shift = 0; shift < 64; shift += 7) {
			check(a_end - large[i], b_end - large[i] - shift, large[i], SIZE_MAX);
			check(a_end - large[i] - shift, b_end - large[i], large[i], large[i] - 2);
			check(a_start + shift, b_start, large[i], large[i] / 2 + shift);
		}
	}
}

static void pages(void)
{
	/* Every pair of distances from the end of a page, of strings that end there or go on. */
	for (size_t x = 1; x < 140; x += 1 + x / 12) {
		for (size_t y = 1; y < 140; y += 1 + y / 15) {
			size_t size = x < y ? x : y;
			check(a_end - x, b_end - y, size, SIZE_MAX);
			check(a_start + 4096 - x, b_start + 4096 - y, 300, 250);
			check(a_start + 4096 - x, b_start + 4096 - y, 300, size);
		}
	}
}

static int lower(int c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }

static int model(const unsigned char *a, const unsigned char *b, size_t size)
{
	for (size_t i = 0; i < size; i++) {
		int x = lower(a[i]), y = lower(b[i]);
		if (x != y || x == 0)
			return sign(x - y);
	}
	return 0;
}

static void cases(void)
{
	/* Every pair of bytes, alone and far into a string. */
	for (int x = 0; x < 256; x++) {
		for (int y = 0; y < 256; y++) {
			for (size_t at = 0; at <= 70; at += 35) {
				unsigned char *a = a_end - at - 2, *b = b_end - at - 2;
				for (size_t i = 0; i < at; i++) {
					a[i] = 'Q';
					b[i] = 'q';
				}
				a[at] = (unsigned char)x;
				b[at] = (unsigned char)y;
				a[at + 1] = b[at + 1] = 0;
				int expected = sign(lower(x) - lower(y));
				assert_int_equal(sign(strcasecmp((char *)a, (char *)b)), expected);
				assert_int_equal(sign(strncasecmp((char *)a, (char *)b, at + 1)), expected);
				assert_int_equal(strncasecmp((char *)a, (char *)b, at), 0);
			}
		}
	}
	static const unsigned char letters[] = "aAbBzZ@[`{\xe0\xc0";
	for (int round = 0; round < 6000; round++) {
		size_t size = random_number() % 300;
		unsigned char *a = a_end - size - 1, *b = round % 2 != 0 ? b_end - size - 1 : b_start + random_number() % 70;
		for (size_t i = 0; i < size; i++) {
			a[i] = letters[random_number() % (sizeof letters - 1)];
			b[i] = a[i] < 128 && a[i] >= 64 && lower(a[i] & ~32) != (a[i] & ~32) ? (unsigned char)(a[i] ^ (random_number() & 32)) : a[i];
		}
		a[size] = b[size] = 0;
		assert_int_equal(strcasecmp((char *)a, (char *)b), 0);
		if (size != 0) {
			size_t at = random_number() % size;
			b[at] = letters[random_number() % sizeof letters];
			size_t limit = random_number() % 320;
			assert_int_equal(sign(strcasecmp((char *)a, (char *)b)), model(a, b, SIZE_MAX));
			assert_int_equal(sign(strncasecmp((char *)a, (char *)b, limit)), model(a, b, limit));
			assert_int_equal(sign(strncasecmp((char *)a, (char *)b, SIZE_MAX)), model(a, b, SIZE_MAX));
		}
	}
}

/* A size of 0 compares nothing, whatever the pointers are good for. */
static void nothing(void)
{
	assert_int_equal(memcmp(a_end, b_end, 0), 0);
	assert_int_equal(strncmp((char *)a_end, (char *)b_end, 0), 0);
	assert_int_equal(strncasecmp((char *)a_end, (char *)b_end, 0), 0);
}

static void test_differences(void **state) { (void)state; on_every_cpu(differences); }
static void test_pages(void **state) { (void)state; on_every_cpu(pages); }
static void test_cases(void **state) { (void)state; on_every_cpu(cases); }
static void test_nothing(void **state) { (void)state; on_every_cpu(nothing); }

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_differences),
		cmocka_unit_test(test_pages),
		cmocka_unit_test(test_cases),
		cmocka_unit_test(test_nothing),
	};
	return cmocka_run_group_tests(tests, setup, NULL);
}
