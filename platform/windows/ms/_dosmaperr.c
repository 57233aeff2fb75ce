/* SPDX-License-Identifier: MIT */
/* _dosmaperr(): errno from a system error code. */
#include "error.h"
#include "private/plat_error.h"

void _dosmaperr(unsigned long code);

void _dosmaperr(unsigned long code)
{
	__plat_self()->os_error = (int)code;
	__crt_set_errno(-__plat_error_from((uint32_t)code));
}
