/* SPDX-License-Identifier: MIT */
/* <obstack.h>; what it must do is in the GNU C library's manual, "Obstacks". */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <obstack.h>
#include <stdlib.h>
#include <string.h>

static int chunks;
static void *obtain(size_t size) { chunks++; return malloc(size); }
static void give_back(void *chunk) { chunks--; free(chunk); }
#define obstack_chunk_alloc obtain
#define obstack_chunk_free give_back

static void test_objects(void **state)
{
	(void)state;
	struct obstack stack;
	char big[10000];
	memset(big, 'b', sizeof big);
	assert_int_equal(obstack_init(&stack), 1);
	assert_true(obstack_empty_p(&stack));
	char *first = obstack_copy0(&stack, "first", 5);
	assert_string_equal(first, "first");
	assert_false(obstack_empty_p(&stack));
	int *numbers = obstack_alloc(&stack, 10 * sizeof *numbers);
	assert_int_equal((uintptr_t)numbers % 16, 0);
	memset(numbers, 1, 10 * sizeof *numbers);
	/* Grows through several chunks, and moves. */
	for (int i = 0; i < 5000; i++)
		obstack_int_grow(&stack, i);
	obstack_1grow(&stack, 'x');
	obstack_grow(&stack, big, sizeof big);
	assert_int_equal(obstack_object_size(&stack), 5000 * sizeof(int) + 1 + sizeof big);
	int *grown = obstack_finish(&stack);
	for (int i = 0; i < 5000; i++)
		assert_int_equal(grown[i], i);
	assert_memory_equal((char *)(grown + 5000) + 1, big, sizeof big);
	assert_string_equal(first, "first");
	assert_true(_obstack_allocated_p(&stack, first));
	assert_false(_obstack_allocated_p(&stack, big));
	assert_true(obstack_memory_used(&stack) >= 5000 * sizeof(int));
	void *pointer = &stack;
	obstack_ptr_grow(&stack, pointer);
	void **pointers = obstack_finish(&stack);
	assert_ptr_equal(pointers[0], &stack);
	obstack_grow0(&stack, "ab", 2);
	obstack_blank(&stack, 5);
	assert_int_equal(obstack_object_size(&stack), 8);
	obstack_blank(&stack, -5);
	assert_string_equal(obstack_finish(&stack), "ab");
	/* Everything behind  goes, and its place is used again. */
	obstack_free(&stack, numbers);
	assert_ptr_equal(obstack_alloc(&stack, 8), numbers);
	assert_string_equal(first, "first");
	obstack_free(&stack, NULL);
	assert_int_equal(chunks, 0);
}

static void test_empty_objects(void **state)
{
	(void)state;
	struct obstack stack;
	obstack_begin(&stack, 64);
	void *empty = obstack_finish(&stack);
	/* Does not fit: the chunk with the empty object must stay. */
	char *large = obstack_alloc(&stack, 1000);
	memset(large, 0, 1000);
	obstack_free(&stack, empty);
	assert_int_equal(chunks, 1);
	assert_int_equal(obstack_room(&stack) > 0, 1);
	obstack_make_room(&stack, 200);
	assert_true(obstack_room(&stack) >= 200);
	obstack_1grow_fast(&stack, 'q');
	assert_int_equal(*(char *)obstack_base(&stack), 'q');
	obstack_free(&stack, NULL);
	assert_int_equal(chunks, 0);
}

static void test_printf(void **state)
{
	(void)state;
	struct obstack stack;
	obstack_init(&stack);
	assert_int_equal(obstack_printf(&stack, "%d-%s", 42, "text"), 7);
	assert_int_equal(obstack_printf(&stack, "%s", ""), 0);
	obstack_1grow(&stack, '\0');
	assert_string_equal(obstack_finish(&stack), "42-text");
	obstack_free(&stack, NULL);
}

static size_t seen;
static void *with_argument(void *argument, size_t size) { seen += size; return argument == &seen ? malloc(size) : NULL; }
static void without(void *argument, void *chunk) { assert_ptr_equal(argument, &seen); free(chunk); }

static void test_argument(void **state)
{
	(void)state;
	struct obstack stack;
	obstack_specify_allocation_with_arg(&stack, 0, 64, with_argument, without, &seen);
	assert_int_equal((uintptr_t)obstack_alloc(&stack, 1) % 64, 0);
	assert_int_equal((uintptr_t)obstack_alloc(&stack, 1) % 64, 0);
	assert_true(seen > 0);
	obstack_free(&stack, NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_objects), cmocka_unit_test(test_empty_objects), cmocka_unit_test(test_printf),
		cmocka_unit_test(test_argument) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
