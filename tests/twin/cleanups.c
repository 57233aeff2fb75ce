/* SPDX-License-Identifier: MIT */
/* Cleanups of C (gcc's attribute) that run while the stack is unwound, and at the end of their block. The compiler's routine that finds
 * them is named by unwind data alone.
 * twin: exceptions */
#include <stdio.h>
#include <stdlib.h>
#include <unwind.h>

static int run;

static void cleanup(const int *number)
{
	printf("cleanup %d\n", *number);
	run++;
}

#ifndef _WIN32
/* Asked before each frame: ends the program when both cleanups have run. */
static _Unwind_Reason_Code stop(int version, _Unwind_Action actions, _Unwind_Exception_Class class, struct _Unwind_Exception *exception,
	struct _Unwind_Context *context, void *parameter)
{
	(void)version, (void)actions, (void)class, (void)exception, (void)context;
	if (run == *(int *)parameter) {
		printf("%d cleanups\n", run);
		exit(0);
	}
	return _URC_NO_REASON;
}
#endif

/* libgcc's forced unwinding does not ask on Windows: there it is a plain return. */
static __attribute__((noinline)) int inner(int number, int *limit)
{
	int kept __attribute__((cleanup(cleanup))) = number;
#ifdef _WIN32
	*limit = number;
#else
	static struct _Unwind_Exception exception;
	_Unwind_ForcedUnwind(&exception, stop, limit);
#endif
	return kept;
}

static __attribute__((noinline)) int outer(int number, int *limit)
{
	int kept __attribute__((cleanup(cleanup))) = number;
	return inner(number + 1, limit) + kept;
}

int main(void)
{
	{
		int block __attribute__((cleanup(cleanup))) = 1;
		printf("in the block %d\n", block);
	}
	int limit = run + 2;
	int sum = outer(2, &limit);
	printf("%d cleanups\n", run);
	return sum != 5;
}
