/* SPDX-License-Identifier: MIT */
/* wcrtomb_s(): a wide character to a multibyte one, with a state. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <errno.h>
#include <limits.h>
#include <string.h>
#include <wchar.h>

#include "constraint.h"

errno_t wcrtomb_s(size_t *restrict length, char *restrict text, rsize_t size, wchar_t wide, mbstate_t *restrict state)
{
	char bytes[MB_LEN_MAX];
	mbstate_t before;
	size_t done;

	if (length)
		*length = (size_t)-1;
	if (text && size && size <= RSIZE_MAX)
		*text = 0;
	if (!length || !state || (!text && size) || (text && !size))
		return __crt_constraint("wcrtomb_s", "an argument is NULL", EINVAL);
	if (size > RSIZE_MAX)
		return __crt_constraint("wcrtomb_s", "the size is above RSIZE_MAX", ERANGE);
	before = *state;
	done = wcrtomb(text ? bytes : NULL, wide, state);
	if (done == (size_t)-1)
		return EILSEQ;
	if (text) {
		if (done > size) {
			*state = before;
			return __crt_constraint("wcrtomb_s", "the destination is too small", ERANGE);
		}
		memcpy(text, bytes, done);
	}
	*length = done;
	return 0;
}
