/* SPDX-License-Identifier: MIT */
/* lckpwdf(), ulckpwdf(): the lock of all who change the files of users. Linux only. */
#include <errno.h>
#include <fcntl.h>
#include <shadow.h>
#include <time.h>
#include <unistd.h>

#include "error.h"
#include "lock.h"

enum { SECONDS = 15, TRIES_A_SECOND = 20 };

static struct crt_lock lock;
static int held = -1;

int lckpwdf(void)
{
	struct flock all = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
	int result = -1, error = EAGAIN;
	__crt_lock(&lock);
	if (held < 0) {
		int fd = open("/etc/.pwd.lock", O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
		for (int tries = 0; fd >= 0 && result < 0 && tries < SECONDS * TRIES_A_SECOND; tries++) {
			result = fcntl(fd, F_SETLK, &all);
			if (result < 0 && errno != EAGAIN && errno != EACCES)
				break;
			if (result < 0)
				(void)nanosleep(&(struct timespec){ .tv_nsec = 1000000000 / TRIES_A_SECOND }, NULL);
		}
		error = errno;
		if (result == 0)
			held = fd;
		else if (fd >= 0)
			(void)close(fd);
	}
	__crt_unlock(&lock);
	if (result < 0)
		__crt_set_errno(error);
	return result;
}

int ulckpwdf(void)
{
	__crt_lock(&lock);
	int fd = held;
	held = -1;
	__crt_unlock(&lock);
	return fd < 0 ? -1 : close(fd);
}
