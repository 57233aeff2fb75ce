/* SPDX-License-Identifier: MIT */
/* isatty(): is it a terminal? */
#include <unistd.h>

#include "error.h"

int isatty(int fd)
{
	int result = __plat_isatty(fd);
	if (result == 1)
		return 1;
	__crt_set_errno(-result);
	return 0;
}
