/* SPDX-License-Identifier: MIT */
/* Other programs: starting, replacing this process by one, waiting. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>

#include "attr.h"
#include "kernel.h"
#include "crt_platform.h"

enum {
	KERNEL_CLONE_VM = 0x100,
	KERNEL_CLONE_VFORK = 0x4000,
	KERNEL_WNOHANG = 1,
	PATH_SIZE = 4096,
	/* The child's own stack: a path, and the kernel's signal frames are kept out. */
	CHILD_STACK = 16384
};

static const char *variable(char *const envp[], const char *name)
{
	if (envp == NULL)
		return NULL;
	for (; *envp != NULL; envp++) {
		size_t i = 0;
		while (name[i] != '\0' && (*envp)[i] == name[i])
			i++;
		if (name[i] == '\0' && (*envp)[i] == '=')
			return *envp + i + 1;
	}
	return NULL;
}

/* Tries every folder of PATH; what execvp promises about errors: EACCES is remembered, and told if nothing else works. */
static int exec_search(const char *name, char *const argv[], char *const envp[])
{
	char path[PATH_SIZE];
	int seen_eacces = 0, result = -ENOENT;
	size_t name_length = 0, slashes = 0;
	while (name[name_length] != '\0')
		slashes += name[name_length++] == '/';
	if (name_length == 0)
		return -ENOENT;
	if (slashes != 0)
		return (int)SYS3(execve, name, argv, envp);
	const char *folder = variable(__plat_boot_info.envp, "PATH");
	if (folder == NULL)
		folder = "/usr/local/bin:/bin:/usr/bin";
	for (;;) {
		size_t length = 0;
		while (folder[length] != '\0' && folder[length] != ':')
			length++;
		if (length + name_length + 2 <= sizeof path) {
			size_t at = 0;
			for (size_t i = 0; i < length; i++)
				path[at++] = folder[i];
			/* An empty folder means the current one. */
			if (length != 0)
				path[at++] = '/';
			for (size_t i = 0; i <= name_length; i++)
				path[at++] = name[i];
			result = (int)SYS3(execve, path, argv, envp);
			if (result == -EACCES)
				seen_eacces = 1;
			else if (result != -ENOENT && result != -ENOTDIR)
				return result;
		}
		if (folder[length] == '\0')
			break;
		folder += length + 1;
	}
	return seen_eacces ? -EACCES : -ENOENT;
}

int __plat_exec(const char *path, char *const argv[], char *const envp[], int search)
{
	if (envp == NULL)
		envp = __plat_boot_info.envp;
	return search ? exec_search(path, argv, envp) : (int)SYS3(execve, path, argv, envp);
}

struct child {
	const char *path;
	char *const *argv;
	char *const *envp;
	const int *standard;
	int search;
	uint64_t mask;
	/* Written by the child, in our memory, if it cannot become the program. */
	int error;
};

int __plat_clone(unsigned long flags, void *stack, int *parent_tid, void *tls, int *child_tid, void (*run)(void *), void *argument);

/* Makes the descriptors wanted the child's 0, 1 and 2. None may be overwritten before it was copied. */
static int redirect(const int *standard)
{
	int copies[3];
	for (int i = 0; i < 3; i++) {
		copies[i] = -1;
		if (standard[i] < 0)
			continue;
		copies[i] = __plat_dup(standard[i], 3, 1);
		if (copies[i] < 0)
			return copies[i];
	}
	for (int i = 0; i < 3; i++) {
		if (copies[i] < 0)
			continue;
		int result = __plat_dup2(copies[i], i, 0);
		if (result < 0)
			return result;
	}
	return 0;
}

/* In the child, which shares our memory and runs while we wait. */
static void become(void *argument)
{
	struct child *child = argument;
	/* A handler of ours must not run in the child, on our data: those signals get their default actions, as exec would give
	 * them anyway. */
	for (int signal = 1; signal < 65; signal++) {
		struct {
			void (*handler)(int);
			unsigned long flags;
			void (*restorer)(void);
			uint64_t mask;
		} action = { 0 };
		if (SYS4(rt_sigaction, signal, NULL, &action, 8) == 0 && action.handler != SIG_DFL && action.handler != SIG_IGN) {
			action.handler = SIG_DFL;
			action.flags = 0;
			(void)SYS4(rt_sigaction, signal, &action, NULL, 8);
		}
	}
	(void)__plat_sigmask(SIG_SETMASK, &child->mask, NULL);
	int result = child->standard != NULL ? redirect(child->standard) : 0;
	if (result == 0)
		result = __plat_exec(child->path, child->argv, child->envp, child->search);
	child->error = result;
	for (;;)
		(void)SYS1(exit, 127);
}

int __plat_spawn(const char *path, char *const argv[], char *const envp[], int search, const int *standard, intptr_t *process)
{
	void *stack;
	struct child child = { .path = path, .argv = argv, .envp = envp, .standard = standard, .search = search };
	uint64_t all = ~(uint64_t)0;
	if (__plat_mem_map(CHILD_STACK, 0, &stack) < 0)
		return -ENOMEM;
	/* No signal handler may run in the child before it has reset them. */
	(void)__plat_sigmask(SIG_BLOCK, &all, &child.mask);
	int id = __plat_clone(KERNEL_CLONE_VM | KERNEL_CLONE_VFORK | SIGCHLD, (char *)stack + CHILD_STACK, NULL, NULL, NULL, become, &child);
	(void)__plat_sigmask(SIG_SETMASK, &child.mask, NULL);
	(void)__plat_mem_unmap(stack, CHILD_STACK);
	if (id < 0)
		return id;
	if (child.error != 0) {
		int status;
		(void)SYS4(wait4, id, &status, 0, NULL);
		return child.error;
	}
	*process = id;
	return 0;
}

int __plat_process_wait(intptr_t process, int *status, int no_hang)
{
	int result_status;
	int result = (int)SYS4(wait4, process, &result_status, no_hang ? KERNEL_WNOHANG : 0, NULL);
	if (result > 0)
		*status = result_status;
	return result > 0 ? 1 : result;
}
