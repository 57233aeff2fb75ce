/* SPDX-License-Identifier: MIT */
/* _wtmpnam_s(): a name for a temporary file, in UTF-16. */
#include <errno.h>
#include <stdio.h>

#include "private/ms_wide.h"

errno_t _wtmpnam_s(wchar_t *text, size_t size)
{
	char narrow[L_tmpnam];
	if (text == NULL) {
		__crt_set_errno(EINVAL);
		return EINVAL;
	}
	if (tmpnam(narrow) == NULL || ms_wide_into(text, size, narrow) == NULL) {
		if (size != 0)
			*text = L'\0';
		return __plat_self()->error;
	}
	return 0;
}
