/* SPDX-License-Identifier: MIT */
/* errno's number of a program that may do without errno: see crt_platform.h. */
#include "crt_platform.h"

void __plat_note_error(int error)
{
	__plat_self()->error = error;
}

int __plat_noted_error(void)
{
	return __plat_self()->error;
}
