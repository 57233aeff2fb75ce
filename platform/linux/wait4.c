/* SPDX-License-Identifier: MIT */
/* wait3(), wait4(), waitid(): waiting for children, with what they used or without taking them away. Linux only. */
#include <sys/resource.h>
#include <sys/wait.h>

#include "error.h"
#include "kernel.h"

pid_t wait4(pid_t process, int *status, int options, struct rusage *used)
{
	return __crt_result((int)POINT4(wait4, process, status, options, used));
}

pid_t wait3(int *status, int options, struct rusage *used)
{
	return wait4(-1, status, options, used);
}

int waitid(idtype_t kind, id_t number, siginfo_t *info, int options)
{
	return __crt_result((int)POINT5(waitid, kind, number, info, options, NULL));
}
