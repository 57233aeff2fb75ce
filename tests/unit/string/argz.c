/* SPDX-License-Identifier: MIT */
/* <argz.h> and <envz.h>; what they must do is in the GNU C library's manual, "Argz and Envz Vectors". */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <argz.h>
#include <envz.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define SAME(vector, size, text) \
	do { \
		assert_int_equal(size, sizeof(text)); \
		assert_memory_equal(vector, text, sizeof(text)); \
	} while (0)

static void test_create(void **state)
{
	(void)state;
	char *const words[] = { (char *)"one", (char *)"", (char *)"three", NULL }, *const none[] = { NULL };
	char *argz, *list[4];
	size_t size;
	assert_int_equal(argz_create(words, &argz, &size), 0);
	SAME(argz, size, "one\0\0three");
	assert_int_equal(argz_count(argz, size), 3);
	argz_extract(argz, size, list);
	assert_string_equal(list[0], "one");
	assert_string_equal(list[1], "");
	assert_string_equal(list[2], "three");
	assert_null(list[3]);
	assert_ptr_equal(argz_next(argz, size, NULL), argz);
	assert_ptr_equal(argz_next(argz, size, list[1]), list[2]);
	assert_null(argz_next(argz, size, list[2]));
	argz_stringify(argz, size, ':');
	assert_string_equal(argz, "one::three");
	free(argz);
	assert_int_equal(argz_create(none, &argz, &size), 0);
	assert_null(argz);
	assert_int_equal(size, 0);
	assert_int_equal(argz_count(argz, size), 0);
	assert_null(argz_next(argz, size, NULL));
	/* Empty parts are left out, but for the last one (glibc's answers). */
	assert_int_equal(argz_create_sep("::a:bc::d:", ':', &argz, &size), 0);
	SAME(argz, size, "a\0bc\0d\0");
	free(argz);
	assert_int_equal(argz_create_sep("a:b", ':', &argz, &size), 0);
	SAME(argz, size, "a\0b");
	free(argz);
	assert_int_equal(argz_create_sep(":::", ':', &argz, &size), 0);
	SAME(argz, size, "");
	free(argz);
	assert_int_equal(argz_create_sep("", ':', &argz, &size), 0);
	assert_null(argz);
	assert_int_equal(size, 0);
}

static void test_change(void **state)
{
	(void)state;
	char *argz = NULL;
	size_t size = 0;
	unsigned count = 5;
	assert_int_equal(argz_add(&argz, &size, "b"), 0);
	assert_int_equal(argz_append(&argz, &size, "c\0d", 4), 0);
	assert_int_equal(argz_add_sep(&argz, &size, "e f", ' '), 0);
	SAME(argz, size, "b\0c\0d\0e\0f");
	assert_int_equal(argz_insert(&argz, &size, argz, "a"), 0);
	assert_int_equal(argz_insert(&argz, &size, NULL, "ghi"), 0);
	SAME(argz, size, "a\0b\0c\0d\0e\0f\0ghi");
	/* Into the midst of an entry: in front of it. */
	assert_int_equal(argz_insert(&argz, &size, argz + size - 2, "x"), 0);
	SAME(argz, size, "a\0b\0c\0d\0e\0f\0x\0ghi");
	assert_int_equal(argz_insert(&argz, &size, argz + size, "y"), EINVAL);
	argz_delete(&argz, &size, argz + 4);
	argz_delete(&argz, &size, argz);
	argz_delete(&argz, &size, NULL);
	SAME(argz, size, "b\0d\0e\0f\0x\0ghi");
	assert_int_equal(argz_replace(&argz, &size, "d", "dd", &count), 0);
	assert_int_equal(argz_replace(&argz, &size, "hi", "", NULL), 0);
	assert_int_equal(argz_replace(&argz, &size, "nothing", "x", &count), 0);
	SAME(argz, size, "b\0dd\0e\0f\0x\0g");
	assert_int_equal(argz_replace(&argz, &size, "d", "", &count), 0);
	assert_int_equal(count, 8);
	SAME(argz, size, "b\0\0e\0f\0x\0g");
	while (argz != NULL)
		argz_delete(&argz, &size, argz);
	assert_int_equal(size, 0);
}

static void test_envz(void **state)
{
	(void)state;
	char *envz = NULL, *other = NULL;
	size_t size = 0, other_size = 0;
	assert_int_equal(envz_add(&envz, &size, "A", "1"), 0);
	assert_int_equal(envz_add(&envz, &size, "AB", "2"), 0);
	assert_int_equal(envz_add(&envz, &size, "C", NULL), 0);
	SAME(envz, size, "A=1\0AB=2\0C");
	assert_string_equal(envz_get(envz, size, "AB"), "2");
	assert_string_equal(envz_entry(envz, size, "A"), "A=1");
	assert_string_equal(envz_entry(envz, size, "A=9"), "A=1");
	assert_null(envz_get(envz, size, "C"));
	assert_string_equal(envz_entry(envz, size, "C"), "C");
	assert_null(envz_entry(envz, size, "B"));
	assert_int_equal(envz_add(&envz, &size, "A", "new"), 0);
	SAME(envz, size, "AB=2\0C\0A=new");
	assert_int_equal(envz_add(&other, &other_size, "A", "other"), 0);
	assert_int_equal(envz_add(&other, &other_size, "D", ""), 0);
	assert_int_equal(envz_merge(&envz, &size, other, other_size, 0), 0);
	SAME(envz, size, "AB=2\0C\0A=new\0D=");
	assert_int_equal(envz_merge(&envz, &size, other, other_size, 1), 0);
	assert_string_equal(envz_get(envz, size, "A"), "other");
	assert_int_equal(envz_add(&envz, &size, "E", NULL), 0);
	envz_strip(&envz, &size);
	SAME(envz, size, "AB=2\0A=other\0D=");
	envz_remove(&envz, &size, "A");
	envz_remove(&envz, &size, "none");
	SAME(envz, size, "AB=2\0D=");
	free(envz);
	free(other);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_create), cmocka_unit_test(test_change), cmocka_unit_test(test_envz) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
