/* SPDX-License-Identifier: MIT */
/* XSI's older ways with one signal, over sigaction() and sigprocmask(). */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stddef.h>

int siginterrupt(int number, int flag)
{
	struct sigaction action;
	if (sigaction(number, NULL, &action) < 0)
		return -1;
	action.sa_flags = (int)(flag ? (unsigned)action.sa_flags & ~(unsigned)SA_RESTART : (unsigned)action.sa_flags | SA_RESTART);
	return sigaction(number, &action, NULL);
}

static int change(int how, int number)
{
	sigset_t set;
	(void)sigemptyset(&set);
	if (sigaddset(&set, number) < 0)
		return -1;
	return sigprocmask(how, &set, NULL);
}

int sighold(int number)
{
	return change(SIG_BLOCK, number);
}

int sigrelse(int number)
{
	return change(SIG_UNBLOCK, number);
}

int sigignore(int number)
{
	struct sigaction action = { .sa_flags = 0 };
	action.sa_handler = SIG_IGN;
	return sigaction(number, &action, NULL);
}

int sigpause(int number)
{
	sigset_t mask;
	(void)sigprocmask(SIG_BLOCK, NULL, &mask);
	if (sigdelset(&mask, number) < 0)
		return -1;
	return sigsuspend(&mask);
}

void (*sigset(int number, void (*handler)(int)))(int)
{
	struct sigaction action = { .sa_flags = 0 }, old;
	sigset_t set, before;
	(void)sigemptyset(&set);
	if (sigaddset(&set, number) < 0)
		return SIG_ERR;
	action.sa_handler = handler;
	if (sigaction(number, handler == SIG_HOLD ? NULL : &action, &old) < 0)
		return SIG_ERR;
	(void)sigprocmask(handler == SIG_HOLD ? SIG_BLOCK : SIG_UNBLOCK, &set, &before);
	return sigismember(&before, number) ? SIG_HOLD : old.sa_handler;
}
