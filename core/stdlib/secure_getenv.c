/* SPDX-License-Identifier: MIT */
/* secure_getenv(): getenv() for what a privileged program must not take from its caller. */
#include <stdlib.h>

#include "crt_platform.h"

char *secure_getenv(const char *name)
{
	return __plat_secure() ? NULL : getenv(name);
}
