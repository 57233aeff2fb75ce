/* SPDX-License-Identifier: MIT */
/* setenv(): gives an environment variable a value of its own. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "environ.h"
#include "error.h"

int setenv(const char *name, const char *value, int replace)
{
	size_t length = __crt_environ_name(name);
	if (length == 0) {
		__crt_set_errno(EINVAL);
		return -1;
	}
	if (!replace && getenv(name) != NULL)
		return 0;
	size_t value_size = strlen(value) + 1;
	char *entry = malloc(length + 1 + value_size);
	if (entry == NULL)
		return -1;
	memcpy(entry, name, length);
	entry[length] = '=';
	memcpy(entry + length + 1, value, value_size);
	int result = __crt_environ_put(name, length, entry, 1);
	if (result < 0)
		free(entry);
	return __crt_result(result);
}
