/* SPDX-License-Identifier: MIT */
/* getenv(): the value of an environment variable. */
#include <stdlib.h>
#include <string.h>

#include "environ.h"

char *getenv(const char *name)
{
	char *entry;
	size_t length = strlen(name);
	/* "=C:" and its like are the system's own on Windows, and no names. */
	if (length == 0 || strchr(name, '=') != NULL)
		return NULL;
	__crt_lock(&__crt_environ_lock);
	(void)__crt_environ_find(name, length, &entry);
	__crt_unlock(&__crt_environ_lock);
	return entry == NULL ? NULL : entry + length + 1;
}
