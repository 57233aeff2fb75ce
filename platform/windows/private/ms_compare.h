/* SPDX-License-Identifier: MIT */
/* What Microsoft's comparisons do with a NULL: EINVAL, and a result that no comparison has. */
#ifndef MS_COMPARE_H
#define MS_COMPARE_H

#include <bits/errno_values.h>
#include <string.h>

#include "error.h"

CRT_INLINE int ms_comparable(const void *a, const void *b)
{
	if (a != NULL && b != NULL)
		return 1;
	__crt_set_errno(EINVAL);
	return 0;
}

#define MS_COMPARE(a, b, call) (ms_comparable(a, b) ? (call) : _NLSCMPERROR)

#endif
