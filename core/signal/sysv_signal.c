/* SPDX-License-Identifier: MIT */
/* sysv_signal(), which signal() is in the strict modes: the handler is called once, its signal is not held back, and interrupted calls fail. */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>

#include "attr.h"
#include "error.h"

void (*__sysv_signal(int number, void (*handler)(int)))(int);

void (*__sysv_signal(int number, void (*handler)(int)))(int)
{
	struct sigaction action = { .sa_flags = (int)SA_RESETHAND | SA_NODEFER }, old;
	action.sa_handler = handler;
	int result = handler == SIG_ERR ? -EINVAL : __plat_sigaction(number, &action, &old);
	if (result < 0) {
		__crt_set_errno(-result);
		return SIG_ERR;
	}
	return old.sa_handler;
}

CRT_WEAK_ALIAS(__sysv_signal) void (*sysv_signal(int number, void (*handler)(int)))(int);
