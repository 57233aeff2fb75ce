/* SPDX-License-Identifier: MIT */
/* kill(): a signal to a process. */
#include <signal.h>

#include "error.h"

int kill(pid_t process, int number)
{
	return __crt_result(__plat_kill(process, number));
}
