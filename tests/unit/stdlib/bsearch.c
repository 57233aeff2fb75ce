/* SPDX-License-Identifier: MIT */
/* bsearch(): every key of arrays of every small length, present and absent. ISO C17 7.22.5.1. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>

static const int *the_key;

static int compare(const void *key, const void *element)
{
	/* 7.22.5p2: the first argument is the key, the second an element. */
	assert_ptr_equal(key, the_key);
	int x = *(const int *)key, y = *(const int *)element;
	return (x > y) - (x < y);
}

static void test_all(void **state)
{
	(void)state;
	int array[40];
	for (int i = 0; i < 40; i++)
		array[i] = 2 * i + 1;
	for (size_t n = 0; n <= 40; n++) {
		for (int key = 0; key <= 82; key++) {
			the_key = &key;
			int *found = bsearch(&key, array, n, sizeof *array, compare);
			if (key % 2 == 1 && key < 2 * (int)n)
				assert_ptr_equal(found, array + key / 2);
			else
				assert_null(found);
		}
	}
}

static void test_equal_elements(void **state)
{
	(void)state;
	int array[] = { 1, 2, 2, 2, 2, 3 }, key = 2;
	the_key = &key;
	int *found = bsearch(&key, array, 6, sizeof *array, compare);
	assert_non_null(found);
	assert_int_equal(*found, 2);
}

static int never(const void *key, const void *element)
{
	(void)key;
	(void)element;
	fail();
	return 0;
}

static void test_empty(void **state)
{
	(void)state;
	int key = 1;
	assert_null(bsearch(&key, NULL, 0, 4, never));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_all),
		cmocka_unit_test(test_equal_elements),
		cmocka_unit_test(test_empty)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
