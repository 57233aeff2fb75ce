/* SPDX-License-Identifier: MIT */
/* getenv(): the value of an environment variable. */
#include <stdlib.h>

#include "environ.h"

char *getenv(const char *name)
{
	size_t length = __crt_name_length(name);
	/* No variable has such a name. */
	if (length == 0 || name[length] == '=')
		return NULL;
	__crt_lock(&__crt_environ_lock);
	char **place = __crt_environ_find(name, length);
	char *value = place != NULL ? *place + length + 1 : NULL;
	__crt_unlock(&__crt_environ_lock);
	return value;
}
