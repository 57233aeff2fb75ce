/* SPDX-License-Identifier: MIT */
/* Processes that are only remembered: spawn notes what would have run, and wait gives the status that the test chose. */
#include <errno.h>

#include "private.h"

static int next_status;
static char *last_path;
static intptr_t running;

void fake_set_child_status(int status)
{
	next_status = status;
}

const char *fake_spawned(void)
{
	return last_path;
}

void fake_reset_processes(void)
{
	host_free(last_path);
	last_path = NULL;
	next_status = 0;
	running = 0;
}

int __plat_process_id(void)
{
	return host_process_id();
}

int __plat_parent_id(void)
{
	return 1;
}

int __plat_spawn(const char *path, char *const argv[], char *const envp[], int search, const int *standard,
	intptr_t *process)
{
	(void)envp;
	(void)search;
	(void)standard;
	int error = fake_enter(FAKE_spawn);
	if (error < 0)
		return error;
	if (path[0] == '\0' || argv[0] == NULL)
		return -ENOENT;
	host_free(last_path);
	last_path = host_copy_string(path);
	*process = running = 4711;
	return 0;
}

int __plat_spawn_shell(const char *command, char *const envp[], const int *standard, const uint64_t *mask,
	intptr_t *process)
{
	(void)mask;
	if (command == NULL)
		return 1;
	const char *argv[] = { "sh", command, NULL };
	return __plat_spawn(command, (char *const *)(uintptr_t)argv, envp, 0, standard, process);
}

int __plat_process_wait(intptr_t process, int *status, int no_hang)
{
	(void)no_hang;
	int error = fake_enter(FAKE_process_wait);
	if (error < 0)
		return error;
	if (running == 0 || process != running)
		return -ECHILD;
	running = 0;
	*status = next_status;
	return 1;
}

int __plat_exec(const char *path, char *const argv[], char *const envp[], int search)
{
	(void)path;
	(void)argv;
	(void)envp;
	(void)search;
	int error = fake_enter(FAKE_exec);
	/* There is no other program here to become. */
	return error < 0 ? error : -ENOENT;
}

int __plat_wait_children(int which, int *status, int options)
{
	(void)which;
	(void)status;
	(void)options;
	return -ENOSYS;
}
