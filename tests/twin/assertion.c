/* SPDX-License-Identifier: MIT */
/* twin: ends abort */
/* twin: skip stderr */
/* A failed assertion ends the program as abort() does; what was flushed is there, and NDEBUG makes assert nothing. */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

static int evaluated;

static void without(void)
{
#define NDEBUG
#include <assert.h>
	assert(++evaluated == 99);
#undef NDEBUG
#include <assert.h>
}

static void never(void) { puts("WRONG: an atexit handler"); }

int main(void)
{
	atexit(never);
	without();
	assert(evaluated == 0 && "text in an assertion");
	printf("evaluated %d\n", evaluated);
	fflush(stdout);
	assert(evaluated == 1);
	puts("WRONG");
}
