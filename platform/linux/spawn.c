/* SPDX-License-Identifier: MIT */
/* Starting programs. The child shares our memory until it becomes the program, on a stack of its own, and we sleep for so long:
 * nothing is copied, however big we are, and the child can tell us why it failed. */
#include <bits/errno_values.h>
#include <fcntl.h>
#include <signal.h>

#include "attr.h"
#include "kernel.h"
#include "plat_exec.h"

enum {
	KERNEL_CLONE_VM = 0x100,
	KERNEL_CLONE_VFORK = 0x4000
};

int __plat_clone(unsigned long flags, void *stack, int *parent_tid, void *tls, int *child_tid, void (*run)(void *), void *argument);

struct order {
	const char *path;
	char *const *argv;
	char *const *envp;
	const int *standard;
	uint64_t mask;
	int search;
	/* Written by the child, read when it is gone: 0 or a negative errno. */
	volatile int error;
};

/* Makes standard[0] to standard[2] the descriptors 0 to 2. */
static int arrange(const int *standard)
{
	int from[3];
	for (int i = 0; i < 3; i++) {
		from[i] = standard[i];
		/* A source below 3 would be overwritten before its turn. */
		if (from[i] >= 0 && from[i] < 3 && from[i] != i) {
			from[i] = __plat_dup(from[i], 3, 1);
			if (from[i] < 0)
				return from[i];
		}
	}
	for (int i = 0; i < 3; i++) {
		int result = 0;
		if (from[i] == i)
			result = __plat_fcntl(i, F_SETFD, 0);
		else if (from[i] >= 0)
			result = __plat_dup2(from[i], i, 0);
		if (result < 0)
			return result;
	}
	return 0;
}

static void child(void *given)
{
	struct order *order = given;
	struct sigaction action;
	/* All signals are blocked. No handler of the program may run here once they are not, in memory that is its own. */
	for (int signal = 1; signal < _NSIG; signal++) {
		if (__plat_sigaction(signal, NULL, &action) == 0 && action.sa_handler != SIG_DFL && action.sa_handler != SIG_IGN) {
			action = (struct sigaction){ .sa_handler = SIG_DFL };
			(void)__plat_sigaction(signal, &action, NULL);
		}
	}
	int error = order->standard != NULL ? arrange(order->standard) : 0;
	if (error == 0) {
		(void)__plat_sigmask(SIG_SETMASK, &order->mask, NULL);
		error = __plat_exec(order->path, order->argv, order->envp, order->search);
	}
	order->error = error;
	__plat_exit(127);
}

int __plat_spawn_masked(const char *path, char *const argv[], char *const envp[], int search, const int *standard,
	const uint64_t *mask, intptr_t *process)
{
	struct order order = {
		.path = path, .argv = argv, .envp = envp, .standard = standard, .search = search, .error = 0
	};
	size_t page = __plat_system.page_size;
	size_t size = (__plat_exec_stack(argv) + 8192 + page - 1) & ~(page - 1);
	void *stack;
	if (__plat_mem_map(size, 0, &stack) < 0)
		return -ENOMEM;

	uint64_t all = ~UINT64_C(0), before;
	(void)__plat_sigmask(SIG_SETMASK, &all, &before);
	order.mask = mask != NULL ? *mask : before;
	int result = __plat_clone(KERNEL_CLONE_VM | KERNEL_CLONE_VFORK | SIGCHLD, (char *)stack + size, NULL, NULL, NULL, child, &order);
	if (result > 0 && order.error != 0) {
		/* It never became the program: it is not the caller's to wait for. */
		int status;
		while (SYS4(wait4, result, &status, 0, 0) == -EINTR)
			;
		(void)__plat_sigmask(SIG_SETMASK, &before, NULL);
		(void)__plat_mem_unmap(stack, size);
		return order.error;
	}
	(void)__plat_sigmask(SIG_SETMASK, &before, NULL);
	(void)__plat_mem_unmap(stack, size);
	if (result < 0)
		return result;
	*process = result;
	return 0;
}

int __plat_spawn(const char *path, char *const argv[], char *const envp[], int search, const int *standard,
	intptr_t *process)
{
	return __plat_spawn_masked(path, argv, envp, search, standard, NULL, process);
}

int __plat_spawn_shell(const char *command, char *const envp[], const int *standard, const uint64_t *mask,
	intptr_t *process)
{
	if (command == NULL)
		return __plat_access("/bin/sh", 1) == 0;
	/* "--": a command may begin with a dash. */
	const char *argv[] = { "sh", "-c", "--", command, NULL };
	return __plat_spawn_masked("/bin/sh", (char *const *)(uintptr_t)argv, envp, 0, standard, mask, process);
}

int __plat_wait_children(int which, int *status, int options)
{
	int ended;
	int result = (int)SYS4(wait4, which, &ended, options, 0);
	if (result > 0)
		*status = ended;
	return result;
}

int __plat_process_wait(intptr_t process, int *status, int no_hang)
{
	int result = __plat_wait_children((int)process, status, no_hang ? KERNEL_WNOHANG : 0);
	return result > 0 ? 1 : result;
}
