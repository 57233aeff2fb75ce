/* SPDX-License-Identifier: MIT */
/* _getdrives(): which drives there are. */
#include <direct.h>

#include "private/win32.h"

unsigned long _getdrives(void)
{
	return GetLogicalDrives();
}
