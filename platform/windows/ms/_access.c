/* SPDX-License-Identifier: MIT */
/* _access(), _access_s(): may a file be read or written? */
#include <bits/access.h>
#include <io.h>

#include "error.h"

int _access(const char *path, int mode)
{
	/* Microsoft knows no right to execute, and ignores the bit. */
	return __crt_result(__plat_access(path, mode & ~X_OK));
}

errno_t _access_s(const char *path, int mode)
{
	return _access(path, mode) == 0 ? 0 : __plat_self()->error;
}
