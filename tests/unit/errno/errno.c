/* SPDX-License-Identifier: MIT */
/* errno is an assignable int that starts at zero, and one function's success leaves it alone. ISO C17 7.5. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>

static void test_assignable(void **state)
{
	(void)state;
	int *address = &errno;
	errno = ERANGE;
	assert_int_equal(*address, ERANGE);
	assert_ptr_equal(address, &errno);
	errno = 0;
	assert_int_equal(*address, 0);
}

/* ISO C17 7.5p2: positive, distinct (EWOULDBLOCK and EAGAIN may be one), and usable in #if. */
static void test_values(void **state)
{
	(void)state;
#if EDOM <= 0 || EILSEQ <= 0 || ERANGE <= 0 || EDOM == EILSEQ || EDOM == ERANGE || EILSEQ == ERANGE
#error "EDOM, EILSEQ and ERANGE must be positive and distinct"
#endif
	assert_int_equal(EDOM, 33);
	assert_int_equal(ERANGE, 34);
	assert_int_equal(EILSEQ, 84);
	assert_int_equal(EOVERFLOW, 75);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_assignable), cmocka_unit_test(test_values) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
