/* SPDX-License-Identifier: MIT */
/* signal(): the standard's way to install a handler, with the BSD meaning: it stays, and interrupted calls go on. */
#include <errno.h>
#include <signal.h>

#include "error.h"

void (*signal(int number, void (*handler)(int)))(int)
{
	struct sigaction action = { .sa_flags = (int)SA_RESTART }, old;
	action.sa_handler = handler;
	int result = handler == SIG_ERR ? -EINVAL : __plat_sigaction(number, &action, &old);
	if (result < 0) {
		__crt_set_errno(-result);
		return SIG_ERR;
	}
	return old.sa_handler;
}
