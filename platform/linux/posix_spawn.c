/* SPDX-License-Identifier: MIT */
/* posix_spawn(), posix_spawnp(). As in spawn.c the child shares our memory until it becomes the program. Linux only. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>

#include "attr.h"
#include "kernel.h"
#include "plat_exec.h"
#include "plat_spawn.h"

enum { KERNEL_CLONE_VM = 0x100, KERNEL_CLONE_VFORK = 0x4000 };

int __plat_clone(unsigned long flags, void *stack, int *parent_tid, void *tls, int *child_tid, void (*run)(void *), void *argument);

struct order {
	const char *path;
	char *const *argv;
	char *const *envp;
	const struct __crt_spawn_action *actions;
	const posix_spawnattr_t *attributes;
	uint64_t mask;
	int search;
	/* Written by the child, read when it is gone: 0 or a negative errno. */
	volatile int error;
};

static int act(const struct __crt_spawn_action *action)
{
	int fd;
	switch (action->kind) {
	case SPAWN_OPEN:
		/* The number may be in use, even as the one that open() would give. */
		(void)SYS1(close, action->fd);
		fd = (int)SYS4(openat, KERNEL_AT_FDCWD, action->path, action->flags, action->mode);
		if (fd < 0 || fd == action->fd)
			return fd;
		int error = (int)SYS3(dup3, fd, action->fd, action->flags & O_CLOEXEC);
		(void)SYS1(close, fd);
		return error;
	case SPAWN_CLOSE:
		/* That it is not open is no error (POSIX.1-2017, posix_spawn_file_actions_addclose). */
		(void)SYS1(close, action->fd);
		return 0;
	case SPAWN_DUP2:
		if (action->fd == action->target)
			return (int)SYS3(fcntl, action->fd, F_SETFD, 0);
		return (int)SYS3(dup3, action->fd, action->target, 0);
	case SPAWN_CHDIR: return (int)SYS1(chdir, action->path);
	case SPAWN_FCHDIR: return (int)SYS1(fchdir, action->fd);
	case SPAWN_CLOSE_FROM: return (int)SYS3(close_range, action->fd, ~0u, 0);
	}
	return -EINVAL;
}

/* The attributes but the mask. 0 or -errno. */
static int become(const posix_spawnattr_t *attributes)
{
	int flags = attributes->__flags, error = 0;
	if (flags & POSIX_SPAWN_SETSID)
		error = (int)SYS0(setsid);
	if (error >= 0 && (flags & POSIX_SPAWN_SETPGROUP))
		error = (int)SYS2(setpgid, 0, attributes->__group);
	if (error >= 0 && (flags & POSIX_SPAWN_SETSCHEDULER))
		error = (int)SYS3(sched_setscheduler, 0, attributes->__policy, &attributes->__parameters);
	else if (error >= 0 && (flags & POSIX_SPAWN_SETSCHEDPARAM))
		error = (int)SYS2(sched_setparam, 0, &attributes->__parameters);
	if (error >= 0 && (flags & POSIX_SPAWN_RESETIDS)) {
		error = (int)SYS3(setresgid, -1, SYS0(getgid), -1);
		if (error >= 0)
			error = (int)SYS3(setresuid, -1, SYS0(getuid), -1);
	}
	return error < 0 ? error : 0;
}

static void child(void *given)
{
	struct order *order = given;
	const posix_spawnattr_t *attributes = order->attributes;
	uint64_t normal = attributes != NULL && (attributes->__flags & POSIX_SPAWN_SETSIGDEF) ? attributes->__default.__bits : 0;
	struct sigaction action;
	/* All signals are blocked. No handler of the program may run here once they are not, in memory that is its own. */
	for (int signal = 1; signal < _NSIG; signal++) {
		if (__plat_sigaction(signal, NULL, &action) == 0 && action.sa_handler != SIG_DFL &&
			(action.sa_handler != SIG_IGN || (normal >> (signal - 1) & 1))) {
			action = (struct sigaction){ .sa_handler = SIG_DFL };
			(void)__plat_sigaction(signal, &action, NULL);
		}
	}
	int error = attributes != NULL ? become(attributes) : 0;
	for (const struct __crt_spawn_action *next = order->actions; next != NULL && error >= 0; next = next->next)
		error = act(next);
	if (error >= 0) {
		(void)__plat_sigmask(SIG_SETMASK, &order->mask, NULL);
		error = __plat_exec(order->path, order->argv, order->envp, order->search);
	}
	order->error = error;
	__plat_exit(127);
}

static int spawn(pid_t *process, struct order *order, const posix_spawn_file_actions_t *actions)
{
	size_t page = __plat_system.page_size;
	size_t size = (__plat_exec_stack(order->argv) + 8192 + page - 1) & ~(page - 1);
	void *stack;
	if (__plat_mem_map(size, 0, &stack) < 0)
		return ENOMEM;
	order->actions = actions != NULL ? actions->__first : NULL;

	uint64_t all = ~UINT64_C(0), before;
	(void)__plat_sigmask(SIG_SETMASK, &all, &before);
	order->mask = before;
	if (order->attributes != NULL && (order->attributes->__flags & POSIX_SPAWN_SETSIGMASK))
		order->mask = order->attributes->__mask.__bits;
	int result = __plat_clone(KERNEL_CLONE_VM | KERNEL_CLONE_VFORK | SIGCHLD, (char *)stack + size, NULL, NULL, NULL, child, order);
	if (result > 0 && order->error != 0) {
		/* It never became the program: it is not the caller's to wait for. */
		int status;
		while (SYS4(wait4, result, &status, 0, 0) == -EINTR)
			;
	}
	(void)__plat_sigmask(SIG_SETMASK, &before, NULL);
	(void)__plat_mem_unmap(stack, size);
	if (result < 0 || order->error != 0)
		return result < 0 ? -result : -order->error;
	if (process != NULL)
		*process = result;
	return 0;
}

int posix_spawn(pid_t *restrict process, const char *restrict path, const posix_spawn_file_actions_t *actions,
	const posix_spawnattr_t *restrict attributes, char *const arguments[], char *const envp[])
{
	struct order order = { .path = path, .argv = arguments, .envp = envp, .attributes = attributes };
	return spawn(process, &order, actions);
}

int posix_spawnp(pid_t *restrict process, const char *restrict file, const posix_spawn_file_actions_t *actions,
	const posix_spawnattr_t *restrict attributes, char *const arguments[], char *const envp[])
{
	struct order order = { .path = file, .argv = arguments, .envp = envp, .attributes = attributes, .search = PLAT_SEARCH_ALONE };
	return spawn(process, &order, actions);
}
