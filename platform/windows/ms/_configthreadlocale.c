/* SPDX-License-Identifier: MIT */
/* _configthreadlocale(): setlocale() is the process's; uselocale() is there for a thread's own. */
#include <errno.h>
#include <locale.h>

#include "error.h"

int _configthreadlocale(int mode)
{
	if (mode == 0 || mode == _DISABLE_PER_THREAD_LOCALE)
		return _DISABLE_PER_THREAD_LOCALE;
	__crt_set_errno(mode == _ENABLE_PER_THREAD_LOCALE ? ENOSYS : EINVAL);
	return -1;
}

unsigned ___lc_codepage_func(void)
{
	/* CP_UTF8. */
	return 65001;
}
