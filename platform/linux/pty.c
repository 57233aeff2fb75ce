/* SPDX-License-Identifier: MIT */
/* Pseudo-terminals: the kernel's /dev/ptmx and /dev/pts. Linux only. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <fcntl.h>
#include <pty.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <utmp.h>

#include "error.h"
#include "kernel.h"

int posix_openpt(int flags)
{
	int fd = open("/dev/ptmx", flags);
	/* The kernel's word for no free pair. */
	if (fd < 0 && errno == ENOSPC)
		__crt_set_errno(EAGAIN);
	return fd;
}

int getpt(void)
{
	return posix_openpt(O_RDWR | O_NOCTTY);
}

/* The number of the slave, or -errno. */
static int slave_of(int fd)
{
	unsigned number;
	int result = (int)SYS3(ioctl, fd, TIOCGPTN, &number);
	return result < 0 ? result : (int)number;
}

int grantpt(int fd)
{
	/* The kernel made the slave the caller's own, with the right permissions; only whether there is one is left to ask. */
	int number = slave_of(fd);
	return number >= 0 ? 0 : __crt_result(number == -ENOTTY ? -EINVAL : number);
}

int unlockpt(int fd)
{
	int zero = 0;
	int result = (int)SYS3(ioctl, fd, TIOCSPTLCK, &zero);
	return __crt_result(result == -ENOTTY ? -EINVAL : result);
}

int ptsname_r(int fd, char *buffer, size_t size)
{
	char name[32];
	int number = slave_of(fd);
	if (number < 0) {
		__crt_set_errno(-number);
		return -number;
	}
	int length = snprintf(name, sizeof name, "/dev/pts/%d", number);
	if ((size_t)length >= size) {
		__crt_set_errno(ERANGE);
		return ERANGE;
	}
	memcpy(buffer, name, (size_t)length + 1);
	return 0;
}

char *ptsname(int fd)
{
	static char name[32];
	return ptsname_r(fd, name, sizeof name) == 0 ? name : NULL;
}

int openpty(int *master, int *slave, char *name, const struct termios *settings, const struct winsize *size)
{
	char path[32];
	int first = posix_openpt(O_RDWR | O_NOCTTY), second = -1;
	if (first < 0)
		return -1;
	if (unlockpt(first) == 0 && ptsname_r(first, path, sizeof path) == 0)
		second = open(path, O_RDWR | O_NOCTTY);
	if (second < 0 || (settings != NULL && tcsetattr(second, TCSANOW, settings) < 0) || (size != NULL && ioctl(second, TIOCSWINSZ, size) < 0)) {
		int error = errno;
		if (second >= 0)
			close(second);
		close(first);
		__crt_set_errno(error);
		return -1;
	}
	if (name != NULL)
		strcpy(name, path);
	*master = first;
	*slave = second;
	return 0;
}

int login_tty(int fd)
{
	(void)setsid();
	if (ioctl(fd, TIOCSCTTY, 0) < 0)
		return -1;
	for (int i = 0; i < 3; i++)
		if (dup2(fd, i) < 0)
			return -1;
	if (fd > 2)
		close(fd);
	return 0;
}

int forkpty(int *master, char *name, const struct termios *settings, const struct winsize *size)
{
	int first, second;
	if (openpty(&first, &second, name, settings, size) < 0)
		return -1;
	pid_t child = fork();
	if (child == 0) {
		close(first);
		if (login_tty(second) < 0)
			_exit(1);
		return 0;
	}
	int error = errno;
	close(second);
	if (child < 0)
		close(first);
	else
		*master = first;
	__crt_set_errno(error);
	return child;
}
