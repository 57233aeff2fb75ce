/* SPDX-License-Identifier: MIT */
/* longjmp() out of handlers, again and again: of signals that are raised and of real faults, in threads, too. */
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <threads.h>

static _Thread_local jmp_buf place;
static _Thread_local int caught;

static void leave(int number)
{
	caught++;
	longjmp(place, number);
}

static int zero;

static int faults(void *times)
{
	static const int numbers[] = { SIGSEGV, SIGFPE, SIGILL };
	volatile int wrong = 0, result = 0;
	for (volatile int i = 0; i < *(int *)times; i++) {
		int number = setjmp(place);
		if (number == 0) {
			switch (i % 5) {
			case 0: *(volatile int *)(size_t)zero = 1; break;
			case 1: result = caught / *(volatile int *)&zero; break;
			case 2: __builtin_trap();
			case 3: raise(SIGSEGV); break;
			case 4: raise(SIGFPE); break;
			}
			wrong++;
		} else if (number != numbers[i % 5 % 3]) {
			wrong++;
		}
	}
	return wrong == 0 && result == 0 ? caught : -1;
}

int main(void)
{
	int times = 50, result;
	thrd_t threads[3];
	signal(SIGSEGV, leave);
	signal(SIGFPE, leave);
	signal(SIGILL, leave);
	printf("%d\n", faults(&times));
	for (int i = 0; i < 3; i++)
		if (thrd_create(&threads[i], faults, &times) != thrd_success)
			return 1;
	for (int i = 0; i < 3; i++) {
		thrd_join(threads[i], &result);
		printf("%d\n", result);
	}
	return 0;
}
