/* SPDX-License-Identifier: MIT */
/* <search.h>: the tree against a set of numbers, with its height; the hash table with stable entries; linear search; lists.
 * POSIX.1-2017. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <search.h>
#include <stdlib.h>
#include <string.h>

enum { KEYS = 500 };

static int numbers[KEYS];

static int compare(const void *a, const void *b)
{
	int x = *(const int *)a, y = *(const int *)b;
	return (x > y) - (x < y);
}

static int expected_next, deepest, freed;

static void visit(const void *node, VISIT when, int depth)
{
	if (depth > deepest)
		deepest = depth;
	if (when == postorder || when == leaf) {
		/* In order: each key is greater than the one before. */
		int key = **(int *const *)node;
		assert_true(key > expected_next);
		expected_next = key;
	}
}

static void count_visit(const void *node, VISIT when, void *argument)
{
	(void)node;
	*(int *)argument += when == leaf || when == preorder;
}

static void count_free(void *key)
{
	(void)key;
	freed++;
}

static void check_tree(const void *root, int count)
{
	int visited = 0;
	expected_next = -1;
	deepest = 0;
	twalk(root, visit);
	twalk_r(root, count_visit, &visited);
	assert_int_equal(visited, count);
	/* AVL: at most 1.4405 log2(n + 2) levels; 500 keys have 12 at most, counted from 0. */
	assert_true(deepest <= 12);
}

static void test_tree(void **state)
{
	(void)state;
	void *root = NULL;
	char present[KEYS] = { 0 };
	int count = 0;
	uint32_t seed = 1;
	for (int i = 0; i < KEYS; i++)
		numbers[i] = i;
	/* In order first, which is where an unbalanced tree would become a list. */
	for (int i = 0; i < KEYS; i++) {
		int **node = tsearch(&numbers[i], &root, compare);
		assert_ptr_equal(*node, &numbers[i]);
		assert_ptr_equal(tsearch(&numbers[i], &root, compare), node);
		present[i] = 1;
		count++;
	}
	check_tree(root, count);
	for (int step = 0; step < 20000; step++) {
		seed = seed * 1664525u + 1013904223u;
		int key = (int)(seed >> 8) % KEYS;
		int **found = tfind(&key, &root, compare);
		assert_int_equal(found != NULL, present[key]);
		if (found != NULL)
			assert_ptr_equal(*found, &numbers[key]);
		if (seed >> 31) {
			assert_ptr_equal(*(int **)tsearch(&numbers[key], &root, compare), &numbers[key]);
			count += !present[key];
			present[key] = 1;
		} else {
			assert_int_equal(tdelete(&key, &root, compare) != NULL, present[key]);
			count -= present[key];
			present[key] = 0;
		}
		if (step % 500 == 0)
			check_tree(root, count);
	}
	freed = 0;
	tdestroy(root, count_free);
	assert_int_equal(freed, count);
	assert_null(tsearch(&numbers[0], NULL, compare));
	assert_null(tfind(&numbers[0], NULL, compare));
	assert_null(tdelete(&numbers[0], NULL, compare));
}

/* tdelete() gives the parent; nodes of other keys stay where they were. */
static void test_delete(void **state)
{
	(void)state;
	void *root = NULL;
	int keys[3] = { 2, 1, 3 };
	void *nodes[3];
	for (int i = 0; i < 3; i++)
		nodes[i] = tsearch(&keys[i], &root, compare);
	assert_ptr_equal(root, nodes[0]);
	assert_ptr_equal(tdelete(&keys[1], &root, compare), nodes[0]);
	assert_non_null(tdelete(&keys[0], &root, compare));
	assert_ptr_equal(root, nodes[2]);
	assert_null(tdelete(&keys[0], &root, compare));
	assert_non_null(tdelete(&keys[2], &root, compare));
	assert_null(root);
}

static void test_hash(void **state)
{
	(void)state;
	static char names[KEYS][8];
	ENTRY *entries[KEYS];
	errno = 0;
	assert_null(hsearch((ENTRY){ .key = names[0] }, FIND));
	assert_int_equal(errno, ESRCH);
	assert_int_not_equal(hcreate(4), 0);
	for (int i = 0; i < KEYS; i++) {
		names[i][0] = 'k';
		for (int k = 3, rest = i; k > 0; k--, rest /= 10)
			names[i][k] = (char)('0' + rest % 10);
		entries[i] = hsearch((ENTRY){ .key = names[i], .data = &numbers[i] }, ENTER);
		assert_non_null(entries[i]);
	}
	for (int i = 0; i < KEYS; i++) {
		char copy[8];
		strcpy(copy, names[i]);
		/* Growing has moved no entry; entering again changes nothing. */
		assert_ptr_equal(hsearch((ENTRY){ .key = copy }, FIND), entries[i]);
		assert_ptr_equal(hsearch((ENTRY){ .key = copy, .data = NULL }, ENTER), entries[i]);
		assert_ptr_equal(entries[i]->key, names[i]);
		assert_ptr_equal(entries[i]->data, &numbers[i]);
	}
	errno = 0;
	static char absent[] = "absent";
	assert_null(hsearch((ENTRY){ .key = absent }, FIND));
	assert_int_equal(errno, ESRCH);
	hdestroy();
	assert_int_not_equal(hcreate(0), 0);
	hdestroy();
	errno = 0;
	assert_int_equal(hcreate(SIZE_MAX / 2), 0);
	assert_int_equal(errno, ENOMEM);
}

static void test_linear(void **state)
{
	(void)state;
	int array[4] = { 5, 3, 9 }, key = 3, other = 7;
	size_t count = 3;
	assert_ptr_equal(lfind(&key, array, &count, sizeof *array, compare), array + 1);
	assert_null(lfind(&other, array, &count, sizeof *array, compare));
	assert_ptr_equal(lsearch(&other, array, &count, sizeof *array, compare), array + 3);
	assert_int_equal(count, 4);
	assert_int_equal(array[3], 7);
	assert_ptr_equal(lsearch(&other, array, &count, sizeof *array, compare), array + 3);
	assert_int_equal(count, 4);
}

static void test_list(void **state)
{
	(void)state;
	struct item { struct item *next, *previous; } a, b, c;
	insque(&a, NULL);
	insque(&c, &a);
	insque(&b, &a);
	assert_ptr_equal(a.next, &b);
	assert_ptr_equal(b.next, &c);
	assert_null(c.next);
	assert_ptr_equal(c.previous, &b);
	assert_null(a.previous);
	remque(&b);
	assert_ptr_equal(a.next, &c);
	assert_ptr_equal(c.previous, &a);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_tree),
		cmocka_unit_test(test_delete),
		cmocka_unit_test(test_hash),
		cmocka_unit_test(test_linear),
		cmocka_unit_test(test_list),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
