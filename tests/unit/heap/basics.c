/* SPDX-License-Identifier: MIT */
/* What the standards and glibc promise of the heap's functions, one by one: results, errno, alignment, limits. */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <malloc.h>
#include <stdlib.h>
#include <string.h>

/* Sizes that no compiler may know. */
static volatile size_t huge = PTRDIFF_MAX, beyond = (size_t)PTRDIFF_MAX + 1, most = SIZE_MAX, none = 0;

static void test_zero_size(void **unused)
{
	(void)unused;
	/* C17 7.22.3: a null pointer or a unique one; ours are unique. */
	void *a = malloc(none), *b = calloc(none, 8), *c = calloc(8, none), *d = aligned_alloc(64, none), *e = realloc(NULL, none);
	assert_non_null(a);
	assert_non_null(b);
	assert_non_null(c);
	assert_non_null(d);
	assert_non_null(e);
	assert_true(a != b && a != c && a != d && a != e && b != c && b != d && b != e && c != d && c != e && d != e);
	free(a);
	free(b);
	free(c);
	free(d);
	free(e);
}

static void test_too_much(void **unused)
{
	(void)unused;
	const size_t sizes[] = { beyond, most, most - 1, most - 15, most - 16, most - 4095, most - 65535, huge, huge - 4096 };
	void *kept = malloc(100);
	memset(kept, 'k', 100);
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		errno = 0;
		assert_null(malloc(sizes[i]));
		assert_int_equal(errno, ENOMEM);
		errno = 0;
		assert_null(calloc(1, sizes[i]));
		assert_int_equal(errno, ENOMEM);
		errno = 0;
		assert_null(realloc(kept, sizes[i]));
		assert_int_equal(errno, ENOMEM);
		errno = 0;
		assert_null(aligned_alloc(64, sizes[i]));
		assert_int_equal(errno, ENOMEM);
		errno = 0;
		assert_null(aligned_alloc((size_t)1 << 24, sizes[i]));
		assert_int_equal(errno, ENOMEM);
		void *block = kept;
		errno = 7;
		assert_int_equal(posix_memalign(&block, 4096, sizes[i]), ENOMEM);
		assert_ptr_equal(block, kept);
		assert_int_equal(errno, 7);
	}
	for (int i = 0; i < 100; i++)
		assert_int_equal(((char *)kept)[i], 'k');
	free(kept);
}

static void test_products(void **unused)
{
	(void)unused;
	static volatile size_t hidden;
	hidden = (size_t)1 << (sizeof hidden * 4);
	const size_t half = hidden;
	errno = 0;
	assert_null(calloc(half, half));
	assert_int_equal(errno, ENOMEM);
	errno = 0;
	assert_null(calloc(most, 2));
	assert_int_equal(errno, ENOMEM);
	errno = 0;
	assert_null(calloc(half + 1, half));
	assert_int_equal(errno, ENOMEM);
	char *block = malloc(10);
	memcpy(block, "123456789", 10);
	errno = 0;
	assert_null(reallocarray(block, half, half));
	assert_int_equal(errno, ENOMEM);
	assert_string_equal(block, "123456789");
	block = reallocarray(block, 100, 100);
	assert_non_null(block);
	assert_string_equal(block, "123456789");
	free(block);
}

static char block_marker;

static void test_alignment(void **unused)
{
	(void)unused;
	for (size_t align = 1; align <= (size_t)1 << 24; align *= 2) {
		const size_t sizes[] = { 0, 1, 17, 100, 4096, 10000, 70000, 300000, 3000000 };
		for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
			unsigned char *block = aligned_alloc(align, sizes[i]);
			assert_non_null(block);
			assert_int_equal((uintptr_t)block % align, 0);
			assert_int_equal((uintptr_t)block % 16, 0);
			size_t usable = malloc_usable_size(block);
			assert_true(usable >= sizes[i]);
			if (sizes[i] != 0) {
				block[0] = 1;
				block[sizes[i] - 1] = 2;
			}
			/* The contents move, whatever the alignment. */
			block = realloc(block, sizes[i] * 2 + 50);
			assert_non_null(block);
			if (sizes[i] > 1) {
				assert_int_equal(block[0], 1);
				assert_int_equal(block[sizes[i] - 1], 2);
			}
			if (i % 2 == 0)
				free(block);
			else
				free_aligned_sized(block, align, sizes[i] * 2 + 50);
		}
	}
	static volatile size_t odd = 24;
	errno = 0;
	assert_null(aligned_alloc(odd, 48));
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_null(aligned_alloc(none, 48));
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_null(memalign(odd, 48));
	assert_int_equal(errno, EINVAL);
	void *const untouched = &block_marker;
	void *block = untouched;
	assert_int_equal(posix_memalign(&block, odd, 48), EINVAL);
	assert_int_equal(posix_memalign(&block, sizeof(void *) / 2, 48), EINVAL);
	assert_int_equal(posix_memalign(&block, 0, 48), EINVAL);
	assert_ptr_equal(block, untouched);
}

static void test_memalignment(void **unused)
{
	(void)unused;
	assert_int_equal(memalignment(NULL), 0);
	assert_int_equal(memalignment((void *)(uintptr_t)0x1000), 0x1000);
	assert_int_equal(memalignment((void *)(uintptr_t)0x1001), 1);
	assert_int_equal(memalignment((void *)(uintptr_t)0x1018), 8);
}

static void test_usable_size(void **unused)
{
	(void)unused;
	assert_int_equal(malloc_usable_size(NULL), 0);
	for (size_t size = 1; size < 5000000; size += size / 5 + 1) {
		unsigned char *block = malloc(size);
		size_t usable = malloc_usable_size(block);
		assert_true(usable >= size);
		/* All of it may be used. */
		memset(block, 0xa5, usable);
		void *next = malloc(size);
		assert_non_null(next);
		memset(next, 0x5a, size);
		for (size_t i = 0; i < usable; i += usable / 100 + 1)
			assert_int_equal(block[i], 0xa5);
		free(next);
		free(block);
	}
}

static void test_realloc_moves(void **unused)
{
	(void)unused;
	char *block = realloc(NULL, 5);
	memcpy(block, "four", 5);
	for (size_t size = 5; size < 9000000; size += size / 2 + 1) {
		block = realloc(block, size);
		assert_non_null(block);
		assert_string_equal(block, "four");
	}
	block = realloc(block, 5);
	assert_string_equal(block, "four");
	/* As glibc: the block is freed, the result is NULL and errno stays. */
	errno = 5;
	assert_null(realloc(block, none));
	assert_int_equal(errno, 5);
}

static void test_free_keeps_errno(void **unused)
{
	(void)unused;
	const size_t sizes[] = { 1, 100, 5000, 100000, 1000000, 10000000, 100000000 };
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		void *block = malloc(sizes[i]);
		assert_non_null(block);
		errno = 1234;
		free(block);
		assert_int_equal(errno, 1234);
	}
	errno = 1234;
	free(NULL);
	free_sized(NULL, 7);
	free_aligned_sized(NULL, 64, 7);
	assert_int_equal(errno, 1234);
}

static void test_calloc_clears_what_was_used(void **unused)
{
	(void)unused;
	const size_t sizes[] = { 1, 16, 100, 1000, 1024, 1025, 8000, 9000, 100000, 200000, 1500000, 3000000 };
	for (int round = 0; round < 3; round++) {
		for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
			unsigned char *blocks[5];
			for (int b = 0; b < 5; b++) {
				blocks[b] = calloc(1, sizes[i]);
				assert_non_null(blocks[b]);
				for (size_t k = 0; k < sizes[i]; k++)
					if (blocks[b][k] != 0)
						fail_msg("calloc(1, %u): byte %u", (unsigned)sizes[i], (unsigned)k);
				memset(blocks[b], 0xff, sizes[i]);
			}
			for (int b = 0; b < 5; b++)
				free(blocks[b]);
		}
	}
}

/* The experiment of the seeds: a block is split for two smaller ones, and the two merge again when both are free. */
static void test_split_and_merge(void **unused)
{
	(void)unused;
	enum { WHOLE = 1500000, PARTS = 15, SMALL = 5000 };
	uintptr_t low = UINTPTR_MAX, high = 0;
	for (int round = 0; round < 60; round++) {
		static void *parts[PARTS * 10 + SMALL];
		int count = 0;
		char *whole = malloc(WHOLE);
		assert_non_null(whole);
		if ((uintptr_t)whole < low)
			low = (uintptr_t)whole;
		if ((uintptr_t)whole > high)
			high = (uintptr_t)whole;
		free(whole);
		for (int i = 0; i < PARTS; i++)
			parts[count++] = malloc(WHOLE / PARTS);
		for (int i = 0; i < SMALL; i++)
			parts[count++] = malloc(200);
		/* In another order each time. */
		for (int i = 0; i < count; i++) {
			int k = (int)((unsigned)(i * 7919 + round * 31) % (unsigned)count);
			void *part = parts[i];
			parts[i] = parts[k];
			parts[k] = part;
		}
		for (int i = 0; i < count; i++)
			free(parts[i]);
	}
	/* Were freed parts not merged, every round would need memory that no round before it had. */
	assert_true(high - low < 40 * (uintptr_t)WHOLE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_zero_size),
		cmocka_unit_test(test_too_much),
		cmocka_unit_test(test_products),
		cmocka_unit_test(test_alignment),
		cmocka_unit_test(test_memalignment),
		cmocka_unit_test(test_usable_size),
		cmocka_unit_test(test_realloc_moves),
		cmocka_unit_test(test_free_keeps_errno),
		cmocka_unit_test(test_calloc_clears_what_was_used),
		cmocka_unit_test(test_split_and_merge),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
