/* SPDX-License-Identifier: MIT */
/* mallinfo2() and its kin: what glibc's manual says of them, as far as this heap has it. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <limits.h>
#include <malloc.h>
#include <mcheck.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MANY = 1000 };

static size_t in_use(void)
{
	struct mallinfo2 now = mallinfo2();
	assert_int_equal(now.arena, now.uordblks + now.fordblks);
	assert_true(now.keepcost <= now.fordblks);
	assert_true((now.hblks == 0) == (now.hblkhd == 0));
	return now.uordblks + now.hblkhd;
}

/* A large block has whole units of the heap, of which the program may use whole pages. */
static void assert_counted(size_t count, const void *block, size_t size)
{
	size_t usable = malloc_usable_size((void *)(uintptr_t)block);
	assert_true(size > 100000 ? count >= usable && count < usable + 65536 : count == usable);
}

static void test_sizes(void **state)
{
	(void)state;
	static const size_t sizes[] = { 1, 16, 24, 1000, 1024, 5000, 8192, 20000, 100000, 300000, 1000000, 2000000, 3000000, 20000000 };
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		size_t before = in_use();
		void *block = malloc(sizes[i]);
		assert_non_null(block);
		assert_counted(in_use() - before, block, sizes[i]);
		block = realloc(block, sizes[i] * 3);
		assert_non_null(block);
		assert_counted(in_use() - before, block, sizes[i] * 3);
		free(block);
		assert_int_equal(in_use(), before);
	}
}

static void test_many(void **state)
{
	(void)state;
	static void *blocks[MANY];
	size_t before = in_use(), sum = 0;
	for (size_t i = 0; i < MANY; i++) {
		blocks[i] = malloc(i * 37 % 4000);
		assert_non_null(blocks[i]);
		sum += malloc_usable_size(blocks[i]);
	}
	assert_int_equal(in_use(), before + sum);
	for (size_t i = 0; i < MANY; i += 2) {
		sum -= malloc_usable_size(blocks[i]);
		free(blocks[i]);
	}
	assert_int_equal(in_use(), before + sum);
	for (size_t i = 1; i < MANY; i += 2)
		free(blocks[i]);
	assert_int_equal(in_use(), before);
	malloc_trim(0);
	struct mallinfo2 now = mallinfo2();
	assert_int_equal(now.keepcost, 0);
	assert_int_equal(now.smblks + now.usmblks + now.fsmblks, 0);
	assert_int_equal(in_use(), before);
}

static void test_int(void **state)
{
	(void)state;
	struct mallinfo2 wide = mallinfo2();
	struct mallinfo narrow = mallinfo();
	assert_int_equal(narrow.arena, wide.arena);
	assert_int_equal(narrow.uordblks, wide.uordblks);
	assert_int_equal(narrow.fordblks, wide.fordblks);
	assert_int_equal(narrow.ordblks, wide.ordblks);
	assert_int_equal(narrow.keepcost, wide.keepcost);
	/* Address space, no memory: more than an int can say. */
	void *block = malloc((size_t)3 << 30);
	if (block == NULL)
		skip();
	narrow = mallinfo();
	assert_int_equal(narrow.hblks ? narrow.hblkhd : narrow.uordblks, INT_MAX);
	free(block);
}

static void test_text(void **state)
{
	(void)state;
	char text[1000] = "";
	FILE *file = tmpfile();
	assert_non_null(file);
	errno = 0;
	assert_int_equal(malloc_info(1, file), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(malloc_info(0, file), 0);
	/* malloc_stats() goes where standard error does. */
	int saved = dup(2);
	fflush(file);
	assert_int_equal(dup2(fileno(file), 2), 2);
	malloc_stats();
	dup2(saved, 2);
	close(saved);
	rewind(file);
	size_t size = fread(text, 1, sizeof text - 1, file);
	text[size] = '\0';
	fclose(file);
	assert_int_equal(strncmp(text, "<malloc version=\"1\">\n", 21), 0);
	const char *arena = strstr(text, "<system type=\"current\" size=\""), *line = strstr(text, "</malloc>\nsystem bytes     = ");
	assert_non_null(arena);
	assert_true(strtol(arena + 30, NULL, 10) > 0);
	assert_non_null(line);
	assert_true(strtol(line + 29, NULL, 10) > 0);
	assert_non_null(strstr(line, "\nin use bytes     = "));
	FILE *closed = fmemopen(text, sizeof text, "r");
	assert_non_null(closed);
	errno = 0;
	assert_int_equal(malloc_info(0, closed), -1);
	assert_int_equal(errno, EBADF);
	fclose(closed);
}

static void test_nothing_to_set(void **state)
{
	(void)state;
	assert_int_equal(mallopt(M_MMAP_THRESHOLD, 1 << 20), 0);
	assert_int_equal(mallopt(M_ARENA_MAX, 1), 0);
	assert_int_equal(mcheck(NULL), -1);
	assert_int_equal(mcheck_pedantic(NULL), -1);
	mcheck_check_all();
	mtrace();
	void *block = malloc(10);
	assert_int_equal(mprobe(block), MCHECK_DISABLED);
	free(block);
	muntrace();
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sizes),
		cmocka_unit_test(test_many),
		cmocka_unit_test(test_int),
		cmocka_unit_test(test_text),
		cmocka_unit_test(test_nothing_to_set),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
