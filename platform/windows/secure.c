/* SPDX-License-Identifier: MIT */
/* Windows has no set-user-id programs: none runs with more rights than the one that started it asked for. */
#include "crt_platform.h"

int __plat_secure(void)
{
	return 0;
}
