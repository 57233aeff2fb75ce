/* SPDX-License-Identifier: MIT */
/* Where the environment is, for code that was compiled for Microsoft's library. */
#include <stdlib.h>

#include "environ.h"

char ***__p__environ(void)
{
	return &__environ;
}
