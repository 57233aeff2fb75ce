/* SPDX-License-Identifier: MIT */
/* tmpnam_s(): a name that no file has. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <errno.h>
#include <string.h>

#include "constraint.h"
#include "stream.h"

errno_t tmpnam_s(char *name, rsize_t size)
{
	char whole[L_tmpnam];
	size_t length;
	int result;

	if (!name)
		return __crt_constraint("tmpnam_s", "an argument is NULL", EINVAL);
	if (!size || size > RSIZE_MAX)
		return __crt_constraint("tmpnam_s", "the size is 0 or above RSIZE_MAX", ERANGE);
	*name = 0;
	result = __crt_temp_template(whole, sizeof whole, NULL, "tmpn");
	if (result == 0)
		result = __crt_free_name(whole);
	if (result < 0) {
		__crt_set_errno(-result);
		return -result;
	}
	length = strlen(whole);
	if (length >= size)
		return __crt_constraint("tmpnam_s", "the destination is too small", ERANGE);
	memcpy(name, whole, length + 1);
	return 0;
}
