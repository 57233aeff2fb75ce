/* SPDX-License-Identifier: MIT */
/* sigblock(), sigsetmask(), siggetmask(), bsd_signal(), ssignal(), gsignal(): BSD's and System V's older names. Linux only. */
#define _GNU_SOURCE 1
#include <signal.h>
#include <stddef.h>

/* The first 31 signals of a set; the sign's bit is the 32nd. */
static int change(int how, const int *mask)
{
	sigset_t set, before;
	(void)sigemptyset(&set);
	for (int number = 1; mask != NULL && number <= 32; number++)
		if ((unsigned)*mask >> (number - 1) & 1)
			set.__bits |= (unsigned long)1 << (number - 1);
	(void)sigprocmask(how, mask != NULL ? &set : NULL, &before);
	return (int)(unsigned)before.__bits;
}

int sigblock(int mask) { return change(SIG_BLOCK, &mask); }
int sigsetmask(int mask) { return change(SIG_SETMASK, &mask); }
int siggetmask(void) { return change(SIG_BLOCK, NULL); }

void (*bsd_signal(int number, void (*handler)(int)))(int) { return signal(number, handler); }
void (*ssignal(int number, void (*handler)(int)))(int) { return signal(number, handler); }
int gsignal(int number) { return raise(number); }
