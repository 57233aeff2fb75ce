/* SPDX-License-Identifier: MIT */
/* Priority protocols of mutexes, for threads that have priorities: POSIX.1-2017, pthread_mutexattr_getprotocol() and kin. */
#include <errno.h>
#include <pthread.h>

#include "crt_pthread.h"

int pthread_mutexattr_setprotocol(pthread_mutexattr_t *attributes, int protocol)
{
	int flag = 0;
	if (protocol == PTHREAD_PRIO_INHERIT)
		flag = PLAT_KNOWS_OWNERS ? CRT_MUTEX_INHERIT : -1;
	else if (protocol == PTHREAD_PRIO_PROTECT)
		flag = PLAT_KNOWS_OWNERS && __plat_system.policies ? CRT_MUTEX_PROTECT : -1;
	else if (protocol != PTHREAD_PRIO_NONE)
		return EINVAL;
	if (flag < 0)
		return ENOTSUP;
	attributes->__kind = (attributes->__kind & ~(CRT_MUTEX_INHERIT | CRT_MUTEX_PROTECT)) | flag;
	return 0;
}

int pthread_mutexattr_getprotocol(const pthread_mutexattr_t *restrict attributes, int *restrict protocol)
{
	*protocol = attributes->__kind & CRT_MUTEX_INHERIT ? PTHREAD_PRIO_INHERIT
		: attributes->__kind & CRT_MUTEX_PROTECT ? PTHREAD_PRIO_PROTECT : PTHREAD_PRIO_NONE;
	return 0;
}

static int is_ceiling(int ceiling)
{
	return ceiling >= 1 && ceiling <= CRT_PRIORITY_MAX;
}

int pthread_mutexattr_setprioceiling(pthread_mutexattr_t *attributes, int ceiling)
{
	if (!is_ceiling(ceiling))
		return EINVAL;
	attributes->__ceiling = ceiling;
	return 0;
}

int pthread_mutexattr_getprioceiling(const pthread_mutexattr_t *restrict attributes, int *restrict ceiling)
{
	*ceiling = attributes->__ceiling;
	return 0;
}

/* NULL: it has no ceiling. */
static struct __crt_mutex *protecting(const pthread_mutex_t *mutex)
{
	struct __crt_mutex *whole = __crt_mutex_whole((pthread_mutex_t *)mutex);
	return whole != NULL && whole->__kind & CRT_MUTEX_PROTECT ? whole : NULL;
}

int pthread_mutex_getprioceiling(const pthread_mutex_t *restrict mutex, int *restrict ceiling)
{
	const struct __crt_mutex *whole = protecting(mutex);
	if (whole == NULL)
		return EINVAL;
	*ceiling = whole->__kind / CRT_MUTEX_CEILING;
	return 0;
}

int pthread_mutex_setprioceiling(pthread_mutex_t *restrict mutex, int ceiling, int *restrict old)
{
	struct __crt_mutex *whole = protecting(mutex);
	if (whole == NULL || !is_ceiling(ceiling))
		return EINVAL;
	int error = __crt_mutex_lock_whole(whole, 0, NULL, 0);
	if (error != 0 && error != EOWNERDEAD)
		return error;
	int before = whole->__kind / CRT_MUTEX_CEILING;
	/* It was the caller's already, so often, with the priority of the old ceiling. */
	unsigned times = whole->__count;
	/* An heir keeps it, to repair what it protects. */
	if (error == EOWNERDEAD)
		return __crt_protect_enter(before) == 0 ? error : (__crt_mutex_unlock_whole(whole), EPERM);
	unsigned done = 0;
	while (done < times && (error = __crt_protect_enter(ceiling)) == 0)
		done++;
	if (error == 0)
		whole->__kind += (ceiling - before) * CRT_MUTEX_CEILING;
	while (done-- > 0)
		__crt_protect_leave(error == 0 ? before : ceiling);
	(void)__crt_mutex_unlock_whole(whole);
	if (error == 0)
		*old = before;
	return error;
}
