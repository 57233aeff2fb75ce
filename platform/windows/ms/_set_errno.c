/* SPDX-License-Identifier: MIT */
/* _set_errno() and its kin: errno and the system's last error by functions. */
#include <errno.h>
#include <stdlib.h>

#include "error.h"

errno_t _set_errno(int value)
{
	__crt_set_errno(value);
	return 0;
}

errno_t _get_errno(int *value)
{
	if (value == NULL)
		return EINVAL;
	*value = __plat_self()->error;
	return 0;
}

errno_t _set_doserrno(unsigned long value)
{
	*__doserrno() = value;
	return 0;
}

errno_t _get_doserrno(unsigned long *value)
{
	if (value == NULL)
		return EINVAL;
	*value = *__doserrno();
	return 0;
}
