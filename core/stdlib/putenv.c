/* SPDX-License-Identifier: MIT */
/* putenv(): makes the program's own string part of the environment. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "environ.h"
#include "error.h"

int putenv(char *entry)
{
	const char *equals = strchr(entry, '=');
	if (equals == NULL)
		return unsetenv(entry);
	return __crt_result(equals == entry ? -EINVAL : __crt_environ_put(entry, (size_t)(equals - entry), entry, 0));
}
