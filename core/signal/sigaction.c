/* SPDX-License-Identifier: MIT */
/* sigaction(): installs and asks for what a signal does. */
#include <signal.h>

#include "error.h"

int sigaction(int number, const struct sigaction *restrict action, struct sigaction *restrict old)
{
	return __crt_result(__plat_sigaction(number, action, old));
}
