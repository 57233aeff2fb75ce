/* SPDX-License-Identifier: MIT */
/* More handlers than any fixed table holds, one that registers another while exit runs, and one that calls exit again. */
#include <stdio.h>
#include <stdlib.h>

static int calls;
static void count(void) { calls++; }
static void report(void) { printf("%d calls\n", calls); }
static void nested(void) { puts("registered during exit"); }
static void registers(void) { puts("registers"); atexit(nested); }
static void exits(void) { puts("exit from a handler"); exit(7); }

int main(void)
{
	/* Runs last. */
	atexit(report);
	for (int i = 0; i < 300; i++)
		if (atexit(count) != 0)
			return 1;
	atexit(registers);
	atexit(exits);
	fputs("no newline, flushed at exit", stdout);
	putchar('\n');
	return 0;
}
