/* SPDX-License-Identifier: MIT */
/* _get_errno(), _set_errno(): errno by functions. */
#include <errno.h>
#include <stdlib.h>

#include "error.h"

int _get_errno(int *value)
{
	if (value == NULL)
		return EINVAL;
	*value = errno;
	return 0;
}

int _set_errno(int value)
{
	__crt_set_errno(value);
	return 0;
}
