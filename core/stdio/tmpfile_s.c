/* SPDX-License-Identifier: MIT */
/* tmpfile_s(): a file without a name. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <errno.h>
#include <stdio.h>

#include "constraint.h"
#include "error.h"

errno_t tmpfile_s(FILE *restrict *restrict stream)
{
	if (!stream)
		return __crt_constraint("tmpfile_s", "an argument is NULL", EINVAL);
	*stream = tmpfile();
	return *stream ? 0 : __plat_self()->error;
}
