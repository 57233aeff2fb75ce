/* SPDX-License-Identifier: MIT */
/* wctomb_s(): a wide character to a multibyte one. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "constraint.h"

errno_t wctomb_s(int *restrict status, char *restrict text, rsize_t size, wchar_t wide)
{
	char bytes[MB_LEN_MAX];
	int length;

	if (text ? !size || size > RSIZE_MAX : size != 0)
		return __crt_constraint("wctomb_s", "the size is wrong", EINVAL);
	if (!text) {
		length = wctomb(NULL, 0);
		if (status)
			*status = length;
		return 0;
	}
	length = wctomb(bytes, wide);
	if (length > 0 && (size_t)length > size)
		return __crt_constraint("wctomb_s", "the destination is too small", ERANGE);
	if (status)
		*status = length;
	if (length < 0)
		return EILSEQ;
	memcpy(text, bytes, (size_t)length);
	return 0;
}
