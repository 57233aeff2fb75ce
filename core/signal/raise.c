/* SPDX-License-Identifier: MIT */
/* raise(): a signal to the calling thread itself. */
#include <signal.h>

#include "error.h"

int raise(int number)
{
	return __crt_result(__plat_raise(number));
}
