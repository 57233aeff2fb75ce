/* SPDX-License-Identifier: MIT */
/* <sched.h> beyond yielding: policies, priorities, and which processors a thread may use. Linux only. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <sched.h>
#include <string.h>

#include "error.h"
#include "kernel.h"

int sched_get_priority_min(int policy) { return __crt_result((int)SYS1(sched_get_priority_min, policy)); }
int sched_get_priority_max(int policy) { return __crt_result((int)SYS1(sched_get_priority_max, policy)); }
int sched_getscheduler(pid_t process) { return __crt_result((int)SYS1(sched_getscheduler, process)); }

int sched_setscheduler(pid_t process, int policy, const struct sched_param *parameters)
{
	return __crt_result((int)SYS3(sched_setscheduler, process, policy, parameters));
}

int sched_getparam(pid_t process, struct sched_param *parameters)
{
	return __crt_result((int)SYS2(sched_getparam, process, parameters));
}

int sched_setparam(pid_t process, const struct sched_param *parameters)
{
	return __crt_result((int)SYS2(sched_setparam, process, parameters));
}

int sched_rr_get_interval(pid_t process, struct timespec *interval)
{
	return __crt_result((int)SYS2(sched_rr_get_interval, process, interval));
}

int sched_setaffinity(pid_t process, size_t size, const cpu_set_t *set)
{
	return __crt_result((int)SYS3(sched_setaffinity, process, size, set));
}

int sched_getaffinity(pid_t process, size_t size, cpu_set_t *set)
{
	int result = __crt_result((int)SYS3(sched_getaffinity, process, size, set));
	if (result < 0)
		return -1;
	/* The kernel says how much it wrote. */
	memset((char *)set + result, 0, size - (size_t)result);
	return 0;
}

int sched_getcpu(void)
{
	unsigned processor;
	int result = (int)SYS3(getcpu, &processor, NULL, NULL);
	return __crt_result(result < 0 ? result : (int)processor);
}

int __sched_cpucount(size_t size, const cpu_set_t *set)
{
	int count = 0;
	for (size_t i = 0; i < size / sizeof set->__bits[0]; i++)
		count += __builtin_popcountl(set->__bits[i]);
	return count;
}
