/* SPDX-License-Identifier: MIT */
/* What Linux tells of single threads, and lets them be told. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include "crt_pthread.h"
#include "kernel.h"
#include "plat_threads.h"

/* The kernel's number, or -ESRCH. */
static int number_of(pthread_t thread)
{
	int state = __atomic_load_n(&thread->state, __ATOMIC_ACQUIRE);
	if (state == CRT_THREAD_GONE || (state == CRT_THREAD_ENDED && thread->handle != NULL))
		return -ESRCH;
	if (thread == __crt_thread_self())
		return __plat_thread_id();
	return __plat_thread_number(thread->handle);
}

int pthread_getcpuclockid(pthread_t thread, clockid_t *clock)
{
	int id = number_of(thread);
	if (id < 0)
		return -id;
	/* The kernel's encoding: the complement of the number, and 6 for a thread's whole processor time. */
	*clock = (clockid_t)((~(unsigned)id << 3) | 6);
	return 0;
}

int pthread_setaffinity_np(pthread_t thread, size_t size, const cpu_set_t *set)
{
	int id = number_of(thread);
	return id < 0 ? -id : (int)-SYS3(sched_setaffinity, id, size, set);
}

int pthread_getaffinity_np(pthread_t thread, size_t size, cpu_set_t *set)
{
	int id = number_of(thread);
	if (id < 0)
		return -id;
	long result = SYS3(sched_getaffinity, id, size, set);
	if (result < 0)
		return (int)-result;
	memset((char *)set + result, 0, size - (size_t)result);
	return 0;
}

int pthread_sigqueue(pthread_t thread, int number, const union sigval value)
{
	if (number < 0 || number >= _NSIG)
		return EINVAL;
	int id = number_of(thread);
	if (id < 0)
		return -id;
	siginfo_t info;
	memset(&info, 0, sizeof info);
	info.si_signo = number;
	info.si_code = SI_QUEUE;
	info.si_pid = (pid_t)SYS0(getpid);
	info.si_uid = (uid_t)SYS0(getuid);
	info.si_value = value;
	return (int)-SYS4(rt_tgsigqueueinfo, info.si_pid, id, number, &info);
}

/* The main thread's stack ends where the kernel says, and may grow as far as its limit and what lies below allow. */
static int main_stack(pthread_attr_t *attributes)
{
	FILE *maps = fopen("/proc/self/maps", "re");
	char line[512];
	uintptr_t here = (uintptr_t)line, previous_end = 0;
	struct rlimit limit;
	if (maps == NULL)
		return ENOENT;
	int error = ENOENT;
	while (fgets(line, sizeof line, maps) != NULL) {
		unsigned long from, to;
		if (sscanf(line, "%lx-%lx", &from, &to) != 2)
			continue;
		if (here >= from && here < to) {
			uintptr_t page = __plat_system.page_size, room = to - previous_end;
			if (getrlimit(RLIMIT_STACK, &limit) == 0 && limit.rlim_cur < room)
				room = limit.rlim_cur & ~(page - 1);
			if (room < to - from)
				room = to - from;
			attributes->__stack = (void *)(to - room);
			attributes->__stack_size = room;
			error = 0;
			break;
		}
		previous_end = to;
	}
	fclose(maps);
	return error;
}

int pthread_getattr_np(pthread_t thread, pthread_attr_t *attributes)
{
	struct sched_param param;
	int policy;
	int error = pthread_getschedparam(thread, &policy, &param);
	if (error != 0)
		return error;
	pthread_attr_t found;
	pthread_attr_init(&found);
	found.__policy = (signed char)policy;
	found.__priority = (signed char)param.sched_priority;
	found.__detached = __atomic_load_n(&thread->state, __ATOMIC_ACQUIRE) == CRT_THREAD_DETACHED;
	if (thread->handle == NULL)
		error = main_stack(&found);
	else {
		size_t guard;
		found.__stack = __plat_thread_stack(thread->handle, &found.__stack_size, &guard);
		found.__guard_size = (unsigned)guard;
	}
	if (error == 0)
		*attributes = found;
	return error;
}
