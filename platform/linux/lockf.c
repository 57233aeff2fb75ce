/* SPDX-License-Identifier: MIT */
/* lockf(): a lock on a part of a file, from where its descriptor stands. Linux only. */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "error.h"
#include "kernel.h"

int lockf(int fd, int command, off_t size)
{
	struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_CUR, .l_len = size};
	switch (command) {
	case F_LOCK:
		return fcntl(fd, F_SETLKW, &lock);
	case F_TLOCK:
		return fcntl(fd, F_SETLK, &lock);
	case F_ULOCK:
		lock.l_type = F_UNLCK;
		return fcntl(fd, F_SETLK, &lock);
	case F_TEST:
		if (fcntl(fd, F_GETLK, &lock) < 0)
			return -1;
		/* Another process's lock; an own one is never reported. */
		return lock.l_type == F_UNLCK ? 0 : __crt_result(-EACCES);
	default:
		return __crt_result(-EINVAL);
	}
}
