/* SPDX-License-Identifier: MIT */
/* _set_error_mode(): remembers where messages shall go. This library's go to standard error. */
#include <errno.h>
#include <stdlib.h>

#include "error.h"

int _set_error_mode(int mode)
{
	static int now;
	if (mode == _REPORT_ERRMODE)
		return __atomic_load_n(&now, __ATOMIC_RELAXED);
	if (mode < _OUT_TO_DEFAULT || mode > _OUT_TO_MSGBOX) {
		__crt_set_errno(EINVAL);
		return -1;
	}
	return __atomic_exchange_n(&now, mode, __ATOMIC_RELAXED);
}
