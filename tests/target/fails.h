/* SPDX-License-Identifier: MIT */
/* A call that must fail with -1 and this error. */
#ifndef TESTS_FAILS_H
#define TESTS_FAILS_H

#include <errno.h>

#define FAILS(expression, code) \
	do { \
		errno = 0; \
		assert_int_equal((expression), -1); \
		assert_int_equal(errno, code); \
	} while (0)

#endif
