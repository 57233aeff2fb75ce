/* SPDX-License-Identifier: MIT */
/* getlogin_r(), getlogin(): the user who logged in, as the kernel's audit keeps it. Linux only. */
#include <errno.h>
#include <fcntl.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "error.h"

int getlogin_r(char *buffer, size_t size)
{
	char text[16], room[1024];
	struct passwd user, *found;
	int fd = __plat_open("/proc/self/loginuid", O_RDONLY | O_CLOEXEC, 0);
	if (fd < 0)
		return ENXIO;
	ssize_t length = __plat_read(fd, text, sizeof text - 1);
	(void)__plat_close(fd);
	if (length <= 0)
		return ENXIO;
	text[length] = '\0';
	unsigned long number = strtoul(text, NULL, 10);
	/* All ones: nobody logged in to start this process. */
	if (number == 0xffffffff)
		return ENXIO;
	int error = getpwuid_r((uid_t)number, &user, room, sizeof room, &found);
	if (error != 0 || found == NULL)
		return error != 0 ? error : ENXIO;
	if (strlen(user.pw_name) >= size)
		return ERANGE;
	strcpy(buffer, user.pw_name);
	return 0;
}

char *getlogin(void)
{
	static char name[256];
	int error = getlogin_r(name, sizeof name);
	if (error == 0)
		return name;
	__crt_set_errno(error);
	return NULL;
}
