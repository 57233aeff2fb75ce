/* SPDX-License-Identifier: MIT */
/* Where errno lives: in the thread's descriptor. */
#include <errno.h>

#include "attr.h"
#include "crt_platform.h"

int *__errno_location(void)
{
	return &__plat_self()->error;
}
