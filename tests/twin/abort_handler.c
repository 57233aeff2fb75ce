/* SPDX-License-Identifier: MIT */
/* twin: ends abort */
/* abort() calls the handler of SIGABRT and ends the program all the same when that returns. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

static void handler(int number)
{
	printf("handler %d\n", number == SIGABRT);
	fflush(stdout);
}

static void never(void) { puts("WRONG: an atexit handler"); }

int main(void)
{
	atexit(never);
	printf("before %d\n", signal(SIGABRT, handler) == SIG_DFL);
	abort();
}
