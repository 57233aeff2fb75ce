/* SPDX-License-Identifier: MIT */
/* _strlwr_s(), _strupr_s(): _strlwr() and _strupr() of a string that must end within its room. */
#include <errno.h>
#include <string.h>

#include "error.h"

static errno_t check(char *text, size_t size)
{
	if (text != NULL && strnlen(text, size) < size)
		return 0;
	if (text != NULL && size != 0)
		*text = '\0';
	__crt_set_errno(EINVAL);
	return EINVAL;
}

errno_t _strlwr_s(char *text, size_t size)
{
	errno_t error = check(text, size);
	if (error == 0)
		_strlwr(text);
	return error;
}

errno_t _strupr_s(char *text, size_t size)
{
	errno_t error = check(text, size);
	if (error == 0)
		_strupr(text);
	return error;
}
