/* SPDX-License-Identifier: MIT */
/* What a child of posix_spawn() does to its descriptors. */
#ifndef PLAT_SPAWN_H
#define PLAT_SPAWN_H

enum plat_spawn_kind { SPAWN_OPEN, SPAWN_CLOSE, SPAWN_DUP2, SPAWN_CHDIR, SPAWN_FCHDIR, SPAWN_CLOSE_FROM };

struct __crt_spawn_action {
	struct __crt_spawn_action *next;
	enum plat_spawn_kind kind;
	int fd, target, flags;
	unsigned mode;
	char path[];
};

#endif
