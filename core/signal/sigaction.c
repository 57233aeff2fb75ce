/* SPDX-License-Identifier: MIT */
/* sigaction(): installs and asks for what a signal does. */
#include <errno.h>
#include <signal.h>

#include "error.h"

int sigaction(int number, const struct sigaction *restrict action, struct sigaction *restrict old)
{
	if (number >= 1 && number < _NSIG && (PLAT_RESERVED_SIGNALS >> (number - 1) & 1))
		return __crt_result(-EINVAL);
	return __crt_result(__plat_sigaction(number, action, old));
}
