/* SPDX-License-Identifier: MIT */
/* signal() in the strict modes of C: the call of a handler makes the action the default again (ISO C17 7.14.1.1p3), so that handlers install themselves anew,
 * and nothing is held back when one is left by longjmp(). */
/* As -std=c17 has it. */
#undef _GNU_SOURCE
#undef _DEFAULT_SOURCE
#ifndef __STRICT_ANSI__
#define __STRICT_ANSI__ 1
#endif
#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>

static jmp_buf place;
static volatile sig_atomic_t count, nested;

static void once(int number) { count += number; }

static void again(int number)
{
	signal(number, again);
	longjmp(place, number);
}

static void nest(int number)
{
	signal(number, nest);
	if (++nested < 3)
		raise(number);
	count++;
}

int main(void)
{
	static const int numbers[] = { SIGTERM, SIGFPE, SIGSEGV, SIGILL, SIGABRT, SIGINT };
	for (int i = 0; i < 6; i++) {
		count = nested = 0;
		signal(numbers[i], once);
		printf("raise %d, ", raise(numbers[i]));
		printf("called %d, default again %d, ", count == numbers[i], signal(numbers[i], again) == SIG_DFL);
		volatile int jumps = 0;
		if (setjmp(place) != 0)
			jumps++;
		if (jumps < 5)
			raise(numbers[i]);
		count = 0;
		printf("jumps %d, still %d, ", jumps, signal(numbers[i], nest) == again);
		raise(numbers[i]);
		printf("nested %d %d\n", (int)nested, (int)count);
	}
	errno = 0;
	printf("%d", signal(999, once) == SIG_ERR);
	printf(" %d\n", errno == EINVAL);
	return 0;
}
