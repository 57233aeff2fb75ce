/* SPDX-License-Identifier: MIT */
/* psiginfo(): psignal() of what a handler was told. Linux only. */
#define _GNU_SOURCE 1
#include <signal.h>

void psiginfo(const siginfo_t *info, const char *message)
{
	psignal(info->si_signo, message);
}
