/* SPDX-License-Identifier: MIT */
/* quick_exit runs the at_quick_exit handlers alone, newest first: no atexit handler, no destructor. */
#include <stdio.h>
#include <stdlib.h>

static void one(void) { puts("one"); }
static void two(void) { puts("two"); }
static void three(void) { puts("registered late"); }
static void registers(void) { puts("registers"); at_quick_exit(three); }
static void never(void) { puts("WRONG: an atexit handler"); }
__attribute__((destructor)) static void nor_this(void) { puts("WRONG: a destructor"); }

int main(void)
{
	setvbuf(stdout, NULL, _IONBF, 0);
	atexit(never);
	at_quick_exit(one);
	at_quick_exit(two);
	at_quick_exit(registers);
	puts("main");
	quick_exit(5);
}
