/* SPDX-License-Identifier: MIT */
/* _setmaxstdio(), _getmaxstdio(): how many streams may be open. Nothing limits them here but the open-file table. */
#include <errno.h>
#include <stdio.h>

#include "error.h"
#include "private/plat_file.h"

int _getmaxstdio(void)
{
	return PLAT_FILES_MAX;
}

int _setmaxstdio(int count)
{
	if (count < 20 || count > PLAT_FILES_MAX) {
		__crt_set_errno(EINVAL);
		return -1;
	}
	return count;
}
