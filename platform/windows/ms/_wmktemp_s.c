/* SPDX-License-Identifier: MIT */
/* _wmktemp(), _wmktemp_s(): a name that no file has, in UTF-16. */
#include <errno.h>
#include <io.h>

#include "private/ms_wide.h"

wchar_t *_wmktemp(wchar_t *name)
{
	char *narrow = ms_utf8(name);
	wchar_t *result = NULL;
	size_t length = __plat_utf16_length((const plat_wchar *)name);
	/* The name keeps its length: six ASCII characters take the place of as many. */
	if (narrow != NULL && _mktemp(narrow) != NULL)
		result = ms_wide_into(name, length + 1, narrow);
	free(narrow);
	return result;
}

errno_t _wmktemp_s(wchar_t *name, size_t size)
{
	size_t length = 0;
	while (name != NULL && length < size && name[length] != L'\0')
		length++;
	if (name == NULL || length == size) {
		if (name != NULL && size != 0)
			*name = L'\0';
		__crt_set_errno(EINVAL);
		return EINVAL;
	}
	if (_wmktemp(name) == NULL) {
		*name = L'\0';
		return __plat_self()->error;
	}
	return 0;
}
