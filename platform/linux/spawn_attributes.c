/* SPDX-License-Identifier: MIT */
/* posix_spawnattr_*(): what a child gets. Linux only. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <spawn.h>

int posix_spawnattr_init(posix_spawnattr_t *attributes)
{
	*attributes = (posix_spawnattr_t){ 0 };
	return 0;
}

int posix_spawnattr_destroy(posix_spawnattr_t *attributes)
{
	(void)attributes;
	return 0;
}

int posix_spawnattr_setflags(posix_spawnattr_t *attributes, short flags)
{
	if (flags & ~(POSIX_SPAWN_RESETIDS | POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK |
		POSIX_SPAWN_SETSCHEDPARAM | POSIX_SPAWN_SETSCHEDULER | POSIX_SPAWN_USEVFORK | POSIX_SPAWN_SETSID))
		return EINVAL;
	attributes->__flags = flags;
	return 0;
}

int posix_spawnattr_getflags(const posix_spawnattr_t *restrict attributes, short *restrict result)
{
	*result = attributes->__flags;
	return 0;
}

int posix_spawnattr_getpgroup(const posix_spawnattr_t *restrict attributes, pid_t *restrict result)
{
	*result = attributes->__group;
	return 0;
}

int posix_spawnattr_setpgroup(posix_spawnattr_t *attributes, pid_t value)
{
	attributes->__group = value;
	return 0;
}

int posix_spawnattr_getsigdefault(const posix_spawnattr_t *restrict attributes, sigset_t *restrict result)
{
	*result = attributes->__default;
	return 0;
}

int posix_spawnattr_setsigdefault(posix_spawnattr_t *restrict attributes, const sigset_t *restrict value)
{
	attributes->__default = *value;
	return 0;
}

int posix_spawnattr_getsigmask(const posix_spawnattr_t *restrict attributes, sigset_t *restrict result)
{
	*result = attributes->__mask;
	return 0;
}

int posix_spawnattr_setsigmask(posix_spawnattr_t *restrict attributes, const sigset_t *restrict value)
{
	attributes->__mask = *value;
	return 0;
}

int posix_spawnattr_getschedpolicy(const posix_spawnattr_t *restrict attributes, int *restrict result)
{
	*result = attributes->__policy;
	return 0;
}

int posix_spawnattr_setschedpolicy(posix_spawnattr_t *attributes, int value)
{
	attributes->__policy = value;
	return 0;
}

int posix_spawnattr_getschedparam(const posix_spawnattr_t *restrict attributes, struct sched_param *restrict result)
{
	*result = attributes->__parameters;
	return 0;
}

int posix_spawnattr_setschedparam(posix_spawnattr_t *restrict attributes, const struct sched_param *restrict value)
{
	attributes->__parameters = *value;
	return 0;
}
