/* SPDX-License-Identifier: MIT */
/* secure_getenv(): getenv() for those who must not trust their caller. */
#include <stdlib.h>

#include "crt_platform.h"

char *secure_getenv(const char *name)
{
	return __plat_secure() ? NULL : getenv(name);
}
