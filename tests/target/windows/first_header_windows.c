/* SPDX-License-Identifier: MIT */
/* What mingw-w64's headers bring along, each before a program has included anything else that has it: OpenSSL uses _alloca() with <stdlib.h> alone.
 * Expectations from mingw-w64's headers. */
#include <stdint.h>
static const char *const nothing = NULL;
static const size_t place = offsetof(struct { int first; int second; }, second);

#include <pthread.h>
static off_t longest_path(mode_t mode)
{
	return mode == 0 ? PATH_MAX : -EINVAL;
}
static size_t year(wchar_t *text, size_t size, const struct tm *when)
{
	return wcsftime(text, size, L"%Y", when);
}

#include <stdlib.h>
static int sum(int count)
{
	int *numbers = (int *)_alloca((size_t)count * sizeof *numbers);
	int *others = (int *)_malloca((size_t)count * sizeof *others);
	int total = 0;
	for (int i = 0; i < count; i++)
		numbers[i] = others[count - 1 - i] = i;
	for (int i = 0; i < count; i++)
		total += numbers[i] + others[i];
	_freea(others);
	return total;
}

#include <stdarg.h>
#include <setjmp.h>
#include <cmocka.h>

static void test_declared(void **state)
{
	wchar_t text[8];
	struct tm when = { .tm_year = 126, .tm_mday = 1 };
	(void)state;
	assert_null(nothing);
	assert_int_equal(place, sizeof(int));
	assert_int_equal(longest_path(0), PATH_MAX);
	assert_int_equal(year(text, 8, &when), 4);
	assert_memory_equal(text, L"2026", sizeof L"2026");
	assert_int_equal(sum(100), 9900);
	assert_int_equal(sum(1000), 999000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_declared),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
