/* SPDX-License-Identifier: MIT */
/* _mktemp(), _mktemp_s(), _umask(), _umask_s(). */
#include <errno.h>
#include <io.h>
#include <string.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "error.h"

char *_mktemp(char *name)
{
	return mktemp(name) != NULL && *name != '\0' ? name : NULL;
}

errno_t _mktemp_s(char *name, size_t size)
{
	if (name == NULL || strnlen(name, size) == size) {
		__crt_set_errno(EINVAL);
		return EINVAL;
	}
	return _mktemp(name) != NULL ? 0 : __plat_self()->error;
}

int _umask(int mask)
{
	return __plat_umask((unsigned)mask);
}

errno_t _umask_s(int mask, int *before)
{
	if (before == NULL || (mask & ~(_S_IREAD | _S_IWRITE)) != 0) {
		__crt_set_errno(EINVAL);
		return EINVAL;
	}
	*before = _umask(mask);
	return 0;
}
