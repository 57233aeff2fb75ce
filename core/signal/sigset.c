/* SPDX-License-Identifier: MIT */
/* Sets of signals: one bit for each. */
#include <errno.h>
#include <signal.h>

#include "error.h"

static int check(const sigset_t *set, int number)
{
	if (set != NULL && number >= 1 && number < _NSIG)
		return 0;
	__crt_set_errno(EINVAL);
	return -1;
}

static uint64_t bit(int number)
{
	return (uint64_t)1 << ((number - 1) & 63);
}

int sigemptyset(sigset_t *set)
{
	if (check(set, 1) < 0)
		return -1;
	set->__bits = 0;
	return 0;
}

int sigfillset(sigset_t *set)
{
	if (check(set, 1) < 0)
		return -1;
	/* Not those of the library itself, which nobody can block. */
	set->__bits = ~PLAT_RESERVED_SIGNALS;
	return 0;
}

int sigaddset(sigset_t *set, int number)
{
	if (check(set, bit(number) & PLAT_RESERVED_SIGNALS ? 0 : number) < 0)
		return -1;
	set->__bits |= bit(number);
	return 0;
}

int sigdelset(sigset_t *set, int number)
{
	if (check(set, number) < 0)
		return -1;
	set->__bits &= ~bit(number);
	return 0;
}

int sigismember(const sigset_t *set, int number)
{
	if (check(set, number) < 0)
		return -1;
	return (set->__bits & bit(number)) != 0;
}

int sigisemptyset(const sigset_t *set)
{
	return set->__bits == 0;
}

int sigorset(sigset_t *result, const sigset_t *a, const sigset_t *b)
{
	result->__bits = a->__bits | b->__bits;
	return 0;
}

int sigandset(sigset_t *result, const sigset_t *a, const sigset_t *b)
{
	result->__bits = a->__bits & b->__bits;
	return 0;
}
