/* SPDX-License-Identifier: MIT */
/* _strset_s() and _strnset_s(), for characters CHAR and names made by NAME(narrow, wide). */
#include <errno.h>
#include <string.h>
#include <wchar.h>

#include "error.h"

errno_t NAME(_strnset_s, _wcsnset_s)(CHAR *text, size_t size, PASSED c, size_t count)
{
	size_t length = 0;
	/* Microsoft documents nothing to do as no error. */
	if (text == NULL && size == 0 && count == 0)
		return 0;
	if (text != NULL) {
		while (length < size && length < count && text[length] != '\0')
			text[length++] = (CHAR)c;
		size_t end = length;
		while (end < size && text[end] != '\0')
			end++;
		if (end < size)
			return 0;
		if (size != 0)
			*text = '\0';
	}
	__crt_set_errno(EINVAL);
	return EINVAL;
}

errno_t NAME(_strset_s, _wcsset_s)(CHAR *text, size_t size, PASSED c)
{
	if (text == NULL) {
		__crt_set_errno(EINVAL);
		return EINVAL;
	}
	return NAME(_strnset_s, _wcsnset_s)(text, size, c, (size_t)-1);
}
