/* SPDX-License-Identifier: MIT */
/* __chk_fail(): the end of a program that was about to write beyond an object. */
#include <stdlib.h>

#include "fortify.h"
#include "start.h"

_Noreturn void __chk_fail(void)
{
	__crt_say("buffer overflow detected");
	abort();
}
