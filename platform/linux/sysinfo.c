/* SPDX-License-Identifier: MIT */
/* sysinfo(): memory and load of the machine. Linux only. */
#include <sys/sysinfo.h>

#include "error.h"
#include "kernel.h"

int sysinfo(struct sysinfo *result)
{
	return __crt_result((int)SYS1(sysinfo, result));
}
