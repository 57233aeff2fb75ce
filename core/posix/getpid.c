/* SPDX-License-Identifier: MIT */
/* getpid() and getppid(): the numbers of this process and of the one that started it. */
#include <unistd.h>

#include "error.h"

pid_t getpid(void)
{
	return __plat_process_id();
}

pid_t getppid(void)
{
	return __plat_parent_id();
}
