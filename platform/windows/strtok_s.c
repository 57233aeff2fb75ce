/* SPDX-License-Identifier: MIT */
/* strtok_s() in Microsoft's form: without the string's size. */
#include <errno.h>
#include <string.h>

errno_t __crt_constraint(const char *function, const char *reason, errno_t error);

char *strtok_s(char *restrict string, const char *restrict set, char **restrict state)
{
	if (set == NULL || state == NULL || (string == NULL && *state == NULL)) {
		(void)__crt_constraint("strtok_s", "an argument is NULL", EINVAL);
		return NULL;
	}
	return strtok_r(string, set, state);
}
