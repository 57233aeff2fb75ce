/* SPDX-License-Identifier: MIT */
/* Constructors run by priority, destructors the other way round, and handlers before any destructor. */
#include <stdio.h>
#include <stdlib.h>

#define PAIR(n) \
	__attribute__((constructor(n))) static void up_##n(void) { printf("up %d\n", n); } \
	__attribute__((destructor(n))) static void down_##n(void) { printf("down %d\n", n); }
PAIR(500)
PAIR(101)
PAIR(65000)
PAIR(1000)
__attribute__((constructor)) static void up_last(void) { puts("up without a priority"); }
__attribute__((destructor)) static void down_first(void) { puts("down without a priority"); }

static int count;
static void handler(void) { printf("handler %d\n", ++count); }

int main(void)
{
	puts("main");
	atexit(handler);
	atexit(handler);
	exit(count);
}
