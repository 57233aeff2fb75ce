/* SPDX-License-Identifier: MIT */
/* getenv_s() in Microsoft's form: the size counts the NUL, and a name that is not there is no error. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

errno_t __crt_constraint(const char *function, const char *reason, errno_t error);

errno_t getenv_s(size_t *needed, char *value, size_t size, const char *name)
{
	const char *found;
	size_t length;
	if (value != NULL && size != 0)
		*value = 0;
	if (needed != NULL)
		*needed = 0;
	if (needed == NULL || name == NULL || (value == NULL) != (size == 0))
		return __crt_constraint("getenv_s", "an argument is NULL", EINVAL);
	found = getenv(name);
	if (found == NULL)
		return 0;
	length = strlen(found) + 1;
	*needed = length;
	if (size == 0)
		return 0;
	if (length > size)
		return ERANGE;
	memcpy(value, found, length);
	return 0;
}
