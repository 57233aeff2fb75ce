/* SPDX-License-Identifier: MIT */
/* The heap against a shadow model: every live block keeps its bytes, stands where it should, and overlaps no other. */
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

enum { SLOTS = 400 };

static struct slot {
	unsigned char *block;
	size_t size;
	unsigned char seed;
} slots[SLOTS];

static uint32_t state;

static uint32_t next(uint32_t below)
{
	state ^= state << 13;
	state ^= state >> 17;
	state ^= state << 5;
	return state % below;
}

/* Most requests of a program are small, a few are not. */
static size_t some_size(void)
{
	switch (next(16)) {
	case 0:
		return next(4);
	case 1:
		return next(200000);
	case 2:
		return next(40000);
	case 3:
		return next(40) == 0 ? next(5000000) : next(9000);
	case 4:
	case 5:
		return next(3000);
	default:
		return next(300);
	}
}

/* Large blocks are looked at in samples; the ends always. */
static size_t step(size_t size)
{
	return size < 4096 ? 1 : 509;
}

static void fill(struct slot *slot)
{
	size_t i;
	for (i = 0; i < slot->size; i += step(slot->size))
		slot->block[i] = (unsigned char)(slot->seed + i * 7);
	if (slot->size != 0)
		slot->block[slot->size - 1] = slot->seed;
}

static void check_bytes(const struct slot *slot, size_t size)
{
	for (size_t i = 0; i < size; i += step(slot->size))
		if (i != slot->size - 1)
			assert_int_equal(slot->block[i], (unsigned char)(slot->seed + i * 7));
	if (size == slot->size && size != 0)
		assert_int_equal(slot->block[size - 1], slot->seed);
}

static void check_placed(const struct slot *slot, size_t align)
{
	assert_non_null(slot->block);
	assert_int_equal((uintptr_t)slot->block % align, 0);
	size_t usable = malloc_usable_size(slot->block);
	assert_true(usable >= slot->size);
	for (int i = 0; i < SLOTS; i++) {
		const struct slot *other = &slots[i];
		if (other == slot || other->block == NULL)
			continue;
		assert_true(other->block + other->size <= slot->block || slot->block + usable <= other->block);
	}
}

static void walk(uint32_t seed, int rounds)
{
	state = seed;
	for (int round = 0; round < rounds; round++) {
		struct slot *slot = &slots[next(SLOTS)];
		uint32_t action = next(10);
		size_t size = some_size();
		if (slot->block != NULL) {
			check_bytes(slot, slot->size);
			if (action < 4) {
				size_t kept = size < slot->size ? size : slot->size;
				unsigned char *moved = realloc(slot->block, size);
				slot->block = moved;
				if (size == 0) {
					assert_null(moved);
					continue;
				}
				assert_non_null(moved);
				size_t whole = slot->size;
				for (size_t i = 0; i < kept; i += step(whole))
					if (i != whole - 1)
						assert_int_equal(moved[i], (unsigned char)(slot->seed + i * 7));
				slot->size = size;
				check_placed(slot, 16);
				fill(slot);
			} else {
				errno = 77;
				if (action == 5)
					free_sized(slot->block, slot->size);
				else
					free(slot->block);
				assert_int_equal(errno, 77);
				slot->block = NULL;
			}
			continue;
		}
		size_t align = 16;
		slot->seed = (unsigned char)next(256);
		slot->size = size;
		if (action < 2) {
			slot->block = calloc(1, size);
			assert_non_null(slot->block);
			for (size_t i = 0; i < size; i++)
				if (slot->block[i] != 0)
					fail_msg("calloc(%u): byte %u is not zero", (unsigned)size, (unsigned)i);
		} else if (action < 4) {
			align = (size_t)1 << next(next(20) == 0 ? 23 : 14);
			slot->block = aligned_alloc(align, size);
		} else if (action < 5) {
			void *block = NULL;
			align = sizeof(void *) << next(9);
			assert_int_equal(posix_memalign(&block, align, size), 0);
			slot->block = block;
		} else {
			slot->block = malloc(size);
		}
		check_placed(slot, align < 16 ? 16 : align);
		fill(slot);
	}
	for (int i = 0; i < SLOTS; i++) {
		if (slots[i].block == NULL)
			continue;
		check_bytes(&slots[i], slots[i].size);
		free(slots[i].block);
		slots[i].block = NULL;
	}
	malloc_trim(0);
}

static void test_random_walks(void **unused)
{
	(void)unused;
	for (uint32_t seed = 1; seed <= 6; seed++)
		walk(seed * 2654435761u, 6000);
}

/* A block grown byte by byte and shrunk again keeps what it holds. */
static void test_growth(void **unused)
{
	(void)unused;
	unsigned char *block = NULL;
	size_t size = 0;
	while (size < 3000000) {
		size_t more = size < 2000 ? size + 1 : size + size / 9;
		block = realloc(block, more);
		assert_non_null(block);
		for (size_t i = size; i < more; i++)
			block[i] = (unsigned char)(i ^ i >> 8);
		size = more;
	}
	while (size > 1) {
		for (size_t i = 0; i < size; i += size / 300 + 1)
			assert_int_equal(block[i], (unsigned char)(i ^ i >> 8));
		size = size > 2000 ? size - size / 7 : size - 1;
		block = realloc(block, size);
		assert_non_null(block);
	}
	free(block);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_random_walks),
		cmocka_unit_test(test_growth),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
