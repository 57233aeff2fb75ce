/* SPDX-License-Identifier: MIT */
/* _set_doserrno(), _get_doserrno(): the system's last error by functions. */
#include <errno.h>
#include <stdlib.h>

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
