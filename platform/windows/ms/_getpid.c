/* SPDX-License-Identifier: MIT */
/* _getpid(): getpid() under Microsoft's name. */
#include <process.h>

#include "error.h"

int _getpid(void)
{
	return __plat_process_id();
}
