/* SPDX-License-Identifier: MIT */
/* Emulated thread-local variables, as compilers ask for them: on Windows for every _Thread_local, elsewhere with -femulated-tls. The control
 * object is the compilers' (size, alignment, a word of the library's, the initial bytes). */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

struct object {
	size_t size, align, word;
	const void *image;
};
void *__emutls_get_address(struct object *object);
void __emutls_register_common(struct object *object, size_t size, size_t align, const void *image);

static const int seven = 7;
static struct object number = { sizeof seven, _Alignof(int), 0, &seven };
static struct object zeros = { 1 << 20, 4096, 0, NULL };
static struct object many[100];

static void *other_thread(void *argument)
{
	int *mine = __emutls_get_address(&number);
	if (mine == argument || *mine != 7)
		return "not another thread's";
	*mine = 9;
	for (int i = 99; i >= 0; i--) {
		char *c = __emutls_get_address(&many[i]);
		if (*c != 0)
			return "not zero";
		*c = (char)i;
	}
	for (int i = 0; i < 100; i++)
		if (*(char *)__emutls_get_address(&many[i]) != (char)i)
			return "not one's own";
	return __emutls_get_address(&number) == mine && *mine == 9 ? NULL : "not the same";
}

static void test_copies(void **state)
{
	(void)state;
	int *mine = __emutls_get_address(&number);
	assert_int_equal(*mine, 7);
	*mine = 8;
	assert_ptr_equal(__emutls_get_address(&number), mine);
	for (int i = 0; i < 100; i++)
		many[i] = (struct object){ 1, 1, 0, NULL };
	for (int i = 0; i < 100; i += 7)
		*(char *)__emutls_get_address(&many[i]) = 55;
	pthread_t threads[4];
	for (int i = 0; i < 4; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, other_thread, mine), 0);
	for (int i = 0; i < 4; i++) {
		void *what;
		assert_int_equal(pthread_join(threads[i], &what), 0);
		if (what != NULL)
			fail_msg("%s", (char *)what);
	}
	assert_int_equal(*mine, 8);
	for (int i = 0; i < 100; i++)
		assert_int_equal(*(char *)__emutls_get_address(&many[i]), i % 7 == 0 ? 55 : 0);
}

static void *touch_zeros(void *argument)
{
	unsigned char *bytes = __emutls_get_address(&zeros);
	(void)argument;
	if ((uintptr_t)bytes % 4096 != 0)
		return NULL;
	for (size_t i = 0; i < zeros.size; i++)
		if (bytes[i] != 0)
			return NULL;
	memset(bytes, 0xee, zeros.size);
	return bytes;
}

/* What a thread had is free when it has ended: the next ones get it again. */
static void test_ends(void **state)
{
	void *places[100];
	int different = 0;
	(void)state;
	for (int i = 0; i < 100; i++) {
		pthread_t thread;
		assert_int_equal(pthread_create(&thread, NULL, touch_zeros, NULL), 0);
		assert_int_equal(pthread_join(thread, &places[i]), 0);
		assert_non_null(places[i]);
		int known = 0;
		for (int j = 0; j < i; j++)
			known |= places[j] == places[i];
		different += !known;
	}
	assert_in_range(different, 1, 20);
}

static pthread_key_t key;
static int seen;

static void late(void *argument)
{
	seen = *(int *)__emutls_get_address(argument);
}

static void *with_key(void *argument)
{
	*(int *)__emutls_get_address(&number) = 33;
	pthread_setspecific(key, &number);
	return argument;
}

/* Destructors of keys see the variables still. */
static void test_destructors(void **state)
{
	pthread_t thread;
	(void)state;
	assert_int_equal(pthread_key_create(&key, late), 0);
	assert_int_equal(pthread_create(&thread, NULL, with_key, NULL), 0);
	assert_int_equal(pthread_join(thread, NULL), 0);
	assert_int_equal(seen, 33);
}

static void test_common(void **state)
{
	static const long long long_image = 0x1122334455667788;
	static const int image = 5;
	struct object object = { 0, 0, 0, NULL };
	(void)state;
	__emutls_register_common(&object, 4, 4, &image);
	__emutls_register_common(&object, 8, 8, &long_image);
	__emutls_register_common(&object, 4, 4, &image);
	assert_int_equal(object.size, 8);
	assert_int_equal(object.align, 8);
	assert_true(*(long long *)__emutls_get_address(&object) == long_image);
	struct object plain = { 0, 0, 0, NULL };
	__emutls_register_common(&plain, 4, 4, &image);
	__emutls_register_common(&plain, 16, 8, NULL);
	assert_int_equal(plain.size, 16);
	assert_int_equal(*(int *)__emutls_get_address(&plain), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_copies),
		cmocka_unit_test(test_ends),
		cmocka_unit_test(test_destructors),
		cmocka_unit_test(test_common),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
