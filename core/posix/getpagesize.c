/* SPDX-License-Identifier: MIT */
/* getpagesize(). */
#include <unistd.h>

#include "crt_platform.h"

int getpagesize(void)
{
	return (int)__plat_system.page_size;
}
