/* SPDX-License-Identifier: MIT */
/* unsetenv(): removes an environment variable. */
#include <errno.h>
#include <stdlib.h>

#include "environ.h"
#include "error.h"

int unsetenv(const char *name)
{
	size_t length = __crt_environ_name(name);
	return __crt_result(length == 0 ? -EINVAL : __crt_environ_put(name, length, NULL, 0));
}
