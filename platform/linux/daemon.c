/* SPDX-License-Identifier: MIT */
/* daemon(): goes on in the background. Linux only. */
#include <fcntl.h>
#include <unistd.h>

int daemon(int stay, int keep)
{
	pid_t child = fork();
	if (child < 0)
		return -1;
	if (child > 0)
		_exit(0);
	if (setsid() < 0 || (!stay && chdir("/") < 0))
		return -1;
	if (keep)
		return 0;
	int fd = open("/dev/null", O_RDWR);
	if (fd < 0)
		return -1;
	for (int i = 0; i < 3; i++)
		if (dup2(fd, i) < 0)
			return -1;
	return fd > 2 ? close(fd) : 0;
}
