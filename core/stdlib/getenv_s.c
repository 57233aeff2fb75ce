/* SPDX-License-Identifier: MIT */
/* getenv_s() of Annex K: a variable of the environment, copied. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "constraint.h"

errno_t getenv_s(size_t *restrict length, char *restrict value, rsize_t size, const char *restrict name)
{
	const char *found;
	size_t found_length;

	if (length)
		*length = 0;
	if (value && size && size <= RSIZE_MAX)
		*value = 0;
	if (!name || (size && !value))
		return __crt_constraint("getenv_s", "an argument is NULL", EINVAL);
	if (size > RSIZE_MAX)
		return __crt_constraint("getenv_s", "the size is above RSIZE_MAX", ERANGE);
	found = getenv(name);
	if (!found)
		return ENOENT;
	found_length = strlen(found);
	if (length)
		*length = found_length;
	if (found_length >= size)
		return ERANGE;
	memcpy(value, found, found_length + 1);
	return 0;
}
