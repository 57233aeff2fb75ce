/* SPDX-License-Identifier: MIT */
/* localtime_s() in Microsoft's form: the result comes first, and an error number back. */
#include <errno.h>
#include <string.h>
#include <time.h>

errno_t __crt_constraint(const char *function, const char *reason, errno_t error);

errno_t localtime_s(struct tm *result, const time_t *time)
{
	if (result == NULL)
		return __crt_constraint("localtime_s", "an argument is NULL", EINVAL);
	if (time != NULL && localtime_r(time, result) != NULL)
		return 0;
	memset(result, -1, 9 * sizeof(int));
	return time == NULL ? __crt_constraint("localtime_s", "an argument is NULL", EINVAL) : EINVAL;
}
