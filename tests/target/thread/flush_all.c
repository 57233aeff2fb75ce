/* SPDX-License-Identifier: MIT */
/* fflush(NULL) while other threads write to one stream: nobody who waits for the stream is forgotten. ISO C17 7.21.5.2, 7.21.2. */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>

enum { WRITERS = 3, LINES = 60000 };
static FILE *stream;
static atomic_int done;

static void *write_lines(void *unused)
{
	(void)unused;
	for (int i = 0; i < LINES; i++)
		fputs("a line of text\n", stream);
	atomic_fetch_add(&done, 1);
	return NULL;
}

static void test_writers_go_on(void **state)
{
	(void)state;
	static char buffer[64];
	pthread_t threads[WRITERS];
	stream = tmpfile();
	assert_non_null(stream);
	assert_int_equal(setvbuf(stream, buffer, _IOFBF, sizeof buffer), 0);
	for (int i = 0; i < WRITERS; i++)
		assert_int_equal(pthread_create(threads + i, NULL, write_lines, NULL), 0);
	while (atomic_load(&done) < WRITERS)
		assert_int_equal(fflush(NULL), 0);
	for (int i = 0; i < WRITERS; i++)
		assert_int_equal(pthread_join(threads[i], NULL), 0);
	assert_int_equal(fseek(stream, 0, SEEK_END), 0);
	assert_int_equal(ftell(stream), WRITERS * LINES * 15L);
	assert_int_equal(fclose(stream), 0);
}

int main(void)
{
	static const struct CMUnitTest tests[] = { cmocka_unit_test(test_writers_go_on) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
