/* SPDX-License-Identifier: MIT */
/* tcgetwinsize(), tcsetwinsize(): the size of a terminal's window. */
#define _GNU_SOURCE 1
#include <sys/ioctl.h>
#include <termios.h>

int tcgetwinsize(int fd, struct winsize *size)
{
	return ioctl(fd, TIOCGWINSZ, size);
}

int tcsetwinsize(int fd, const struct winsize *size)
{
	return ioctl(fd, TIOCSWINSZ, size);
}
