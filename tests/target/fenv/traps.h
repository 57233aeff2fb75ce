/* SPDX-License-Identifier: MIT */
/* Arithmetic that must end in SIGFPE: what the tests of feenableexcept() share. The test's on_fpe() jumps back. */
#ifndef TRAPS_H
#define TRAPS_H

#include <fenv.h>
#include <setjmp.h>
#include <signal.h>

static sigjmp_buf back;
static void on_fpe(int number);

#define TRAPS(statement) \
	do { \
		signal(SIGFPE, on_fpe); \
		volatile int trapped = 0; \
		if (sigsetjmp(back, 1) == 0) { \
			statement; \
		} else { \
			trapped = 1; \
		} \
		fesetenv(FE_DFL_ENV); \
		assert_true(trapped); \
	} while (0)

#endif
