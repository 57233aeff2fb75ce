/* SPDX-License-Identifier: MIT */
/* The heap when memory runs out, and what it says before it ends a program that misuses it. */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fake.h"

static int setup(void **unused)
{
	(void)unused;
	fake_reset();
	return 0;
}

/* ---- Memory runs out --------------------------------------------------------------------------------------------- */

enum { MANY = 20000 };
static void *blocks[MANY];

/* Allocates until it fails. How many there were. */
static int exhaust(size_t size)
{
	int count = 0;
	while (count < MANY) {
		errno = 0;
		void *block = malloc(size);
		if (block == NULL) {
			assert_int_equal(errno, ENOMEM);
			break;
		}
		memset(block, count, size < 64 ? size : 64);
		blocks[count++] = block;
	}
	return count;
}

static void test_limit(void **unused)
{
	(void)unused;
	const size_t sizes[] = { 8000, 30000, 200000, 1000000, 5000000 };
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		malloc_trim(0);
		fake_limit_memory(fake_memory() + (24 << 20));
		int count = exhaust(sizes[i]);
		assert_true(count >= 3 && count < MANY);
		/* What is there still works, and what is freed can be had again. */
		void *larger = realloc(blocks[0], 64 << 20);
		assert_null(larger);
		for (int k = 0; k < count; k++)
			for (size_t b = 0; b < 64; b++)
				assert_int_equal(((unsigned char *)blocks[k])[b], (unsigned char)k);
		free(blocks[--count]);
		blocks[count] = malloc(sizes[i]);
		assert_non_null(blocks[count]);
		count++;
		while (count > 0)
			free(blocks[--count]);
		fake_limit_memory(SIZE_MAX);
	}
}

/* Every call of the system fails once. */
static void test_each_call_fails(void **unused)
{
	(void)unused;
	const size_t sizes[] = { 100, 8000, 100000, 1000000, 6000000 };
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		for (int nth = 1; nth < 12; nth++) {
			fake_fail(FAKE_mem_map, nth, -ENOMEM);
			fake_fail(FAKE_mem_reserve, nth, -ENOMEM);
			fake_fail(FAKE_mem_commit, nth, -ENOMEM);
			fake_fail(FAKE_mem_decommit, nth, -EINVAL);
			fake_fail(FAKE_mem_remap, nth, -ENOMEM);
			int count = 0;
			for (int k = 0; k < 40; k++) {
				void *block = malloc(sizes[i]);
				if (block == NULL)
					continue;
				memset(block, k, sizes[i]);
				void *moved = realloc(block, sizes[i] * 2);
				if (moved != NULL)
					block = moved;
				assert_int_equal(((unsigned char *)block)[sizes[i] - 1], (unsigned char)k);
				blocks[count++] = block;
			}
			assert_true(count > 0);
			while (count > 0)
				free(blocks[--count]);
			malloc_trim(0);
			fake_reset();
		}
	}
}

/* What a program frees goes back to the system. */
static void test_memory_goes_back(void **unused)
{
	(void)unused;
	const size_t sizes[] = { 500, 20000, 300000, 3000000 };
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		malloc_trim(0);
		size_t before = fake_memory();
		int count = 0;
		for (size_t sum = 0; sum < ((size_t)64 << 20) && count < MANY; sum += sizes[i])
			blocks[count++] = malloc(sizes[i]);
		assert_true(fake_memory() > before + (size_t)count * sizes[i] / 2);
		while (count > 0)
			free(blocks[--count]);
		malloc_trim(0);
		assert_true(fake_memory() <= before + (1 << 20) + ((size_t)4 << 20));
	}
}

/* ---- Misuse ------------------------------------------------------------------------------------------------------ */

static char *victim, *other;
static char outside[256] __attribute__((aligned(16)));
static size_t misuse_size;

static void free_twice(void *unused)
{
	(void)unused;
	free(victim);
	free(victim);
}

static void free_twice_apart(void *unused)
{
	(void)unused;
	free(victim);
	free(other);
	free(victim);
}

static void free_outside(void *unused)
{
	(void)unused;
	free(outside + 64);
}

static void free_inside(void *unused)
{
	(void)unused;
	free(victim + 16);
}

static void free_odd(void *unused)
{
	(void)unused;
	free(victim + 1);
}

static void realloc_freed(void *unused)
{
	(void)unused;
	free(victim);
	victim = realloc(victim, misuse_size * 4);
}

static void write_after_free(void *unused)
{
	(void)unused;
	free(victim);
	memset(victim, 'x', 16);
	/* It is the next one of its size, or it is merged. */
	other = malloc(misuse_size);
	free(other);
	other = malloc(misuse_size);
}

static void wrong_size(void *unused)
{
	(void)unused;
	free_sized(victim, misuse_size * 3 + 100);
}

static void expect_end(void (*misuse)(void *), size_t size, const char *what)
{
	int status = 0;
	size_t length;
	fake_reset();
	misuse_size = size;
	void *before = malloc(size);
	victim = malloc(size);
	other = malloc(size);
	void *behind = malloc(size);
	assert_non_null(before);
	assert_non_null(behind);
	assert_int_equal(fake_catch_exit(misuse, NULL, &status), 2);
	const char *said = fake_output(2, &length);
	char line[200];
	assert_true(length < sizeof line);
	memcpy(line, said, length);
	line[length] = '\0';
	assert_int_equal(strncmp(line, "twincrt: heap: ", 15), 0);
	if (strstr(line, what) == NULL)
		fail_msg("size %u: \"%s\" instead of \"%s\"", (unsigned)size, line, what);
	assert_non_null(strstr(line, " 0x"));
	assert_int_equal(line[length - 1], '\n');
	assert_null(strchr(line, '\n') == line + length - 1 ? NULL : line);
}

static const size_t misuse_sizes[] = { 24, 200, 1000, 5000, 50000, 300000 };

static void test_double_free(void **unused)
{
	(void)unused;
	for (size_t i = 0; i < sizeof misuse_sizes / sizeof *misuse_sizes; i++) {
		expect_end(free_twice, misuse_sizes[i], "double free");
		expect_end(free_twice_apart, misuse_sizes[i], "double free");
	}
}

static void test_foreign_pointer(void **unused)
{
	(void)unused;
	expect_end(free_outside, 24, "foreign pointer");
	for (size_t i = 0; i < sizeof misuse_sizes / sizeof *misuse_sizes; i++) {
		expect_end(free_inside, misuse_sizes[i], "");
		expect_end(free_odd, misuse_sizes[i], "foreign pointer");
	}
}

static void test_use_after_free(void **unused)
{
	(void)unused;
	for (size_t i = 0; i < sizeof misuse_sizes / sizeof *misuse_sizes; i++)
		expect_end(realloc_freed, misuse_sizes[i], "free");
	for (size_t i = 0; i < sizeof misuse_sizes / sizeof *misuse_sizes; i++)
		expect_end(wrong_size, misuse_sizes[i], "free_sized");
}

/* The last test: this heap is no good any more. No other test uses blocks of this size. */
static void test_overwritten(void **unused)
{
	(void)unused;
	expect_end(write_after_free, 600, "overwritten");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(test_limit, setup),
		cmocka_unit_test_setup(test_each_call_fails, setup),
		cmocka_unit_test_setup(test_memory_goes_back, setup),
		cmocka_unit_test_setup(test_double_free, setup),
		cmocka_unit_test_setup(test_foreign_pointer, setup),
		cmocka_unit_test_setup(test_use_after_free, setup),
		cmocka_unit_test_setup(test_overwritten, setup),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
