/* SPDX-License-Identifier: MIT */
/* posix_spawn_file_actions_*(): the list of what a child does to its descriptors. Linux only. */
#include <errno.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "plat_spawn.h"

int posix_spawn_file_actions_init(posix_spawn_file_actions_t *actions)
{
	*actions = (posix_spawn_file_actions_t){ 0 };
	return 0;
}

int posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *actions)
{
	for (struct __crt_spawn_action *action = actions->__first, *next; action != NULL; action = next) {
		next = action->next;
		free(action);
	}
	actions->__first = actions->__last = NULL;
	return 0;
}

static int add(posix_spawn_file_actions_t *actions, struct __crt_spawn_action wanted, const char *path)
{
	size_t length = strlen(path) + 1;
	long limit = sysconf(_SC_OPEN_MAX);
	if (wanted.fd < 0 || wanted.target < 0 || (limit > 0 && (wanted.fd >= limit || wanted.target >= limit)))
		return EBADF;
	int before = errno;
	struct __crt_spawn_action *action = malloc(sizeof *action + length);
	errno = before;
	if (action == NULL)
		return ENOMEM;
	*action = wanted;
	memcpy(action->path, path, length);
	if (actions->__last != NULL)
		actions->__last->next = action;
	else
		actions->__first = action;
	actions->__last = action;
	return 0;
}

int posix_spawn_file_actions_addopen(posix_spawn_file_actions_t *restrict actions, int fd, const char *restrict path, int flags, mode_t mode)
{
	return add(actions, (struct __crt_spawn_action){ .kind = SPAWN_OPEN, .fd = fd, .flags = flags, .mode = mode }, path);
}

int posix_spawn_file_actions_addclose(posix_spawn_file_actions_t *actions, int fd)
{
	return add(actions, (struct __crt_spawn_action){ .kind = SPAWN_CLOSE, .fd = fd }, "");
}

int posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t *actions, int fd, int target)
{
	return add(actions, (struct __crt_spawn_action){ .kind = SPAWN_DUP2, .fd = fd, .target = target }, "");
}

int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *restrict actions, const char *restrict path)
{
	return add(actions, (struct __crt_spawn_action){ .kind = SPAWN_CHDIR }, path);
}

int posix_spawn_file_actions_addfchdir_np(posix_spawn_file_actions_t *actions, int fd)
{
	return add(actions, (struct __crt_spawn_action){ .kind = SPAWN_FCHDIR, .fd = fd }, "");
}

int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int fd)
{
	return add(actions, (struct __crt_spawn_action){ .kind = SPAWN_CLOSE_FROM, .fd = fd }, "");
}
