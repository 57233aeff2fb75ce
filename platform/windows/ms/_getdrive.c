/* SPDX-License-Identifier: MIT */
/* _getdrive(), _chdrive(): the current drive, 1 for A:, 0 where there is none. */
#include <bits/errno_values.h>
#include <direct.h>

#include "error.h"

int _getdrive(void)
{
	char path[1024];
	intptr_t length = __plat_getcwd(path, sizeof path);
	if (length < 2 || path[1] != ':')
		return 0;
	return (path[0] | 32) - 'a' + 1;
}

int _chdrive(int drive)
{
	char path[] = "A:";
	if (drive < 1 || drive > 26) {
		__crt_set_errno(EINVAL);
		return -1;
	}
	path[0] = (char)('A' + drive - 1);
	return __crt_result(__plat_chdir(path));
}
