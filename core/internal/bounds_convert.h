/* SPDX-License-Identifier: MIT */
/* What mbstowcs_s and mbsrtowcs_s, and what wcstombs_s and wcsrtombs_s, have in common: the source moves on and the state is kept,
 * in the latter for the caller. A file defines UNIT and SOURCE, the characters that are written and read, and CONVERT, which is
 * mbsrtowcs or wcsrtombs. */
#include <errno.h>
#include <stddef.h>
#include <wchar.h>

#include "constraint.h"

static inline errno_t bounds_convert(size_t *restrict length, UNIT *restrict to, rsize_t size, const SOURCE **restrict from, rsize_t count,
	mbstate_t *restrict state, const char *function)
{
	const char *reason = "an argument is NULL";
	errno_t error = EINVAL;
	size_t done;

	if (length)
		*length = (size_t)-1;
	if (to && size && size <= RSIZE_MAX)
		*to = 0;
	if (!length || !from || !*from || !state || (!to && size) || (to && !size))
		return __crt_constraint(function, reason, error);
	if (to && (size > RSIZE_MAX || count > RSIZE_MAX))
		return __crt_constraint(function, "a size is above RSIZE_MAX", ERANGE);
	done = CONVERT(to, from, count < size ? count : size, state);
	if (done == (size_t)-1) {
		if (to)
			*to = 0;
		return EILSEQ;
	}
	if (to && *from) {
		if (count >= size) {
			*to = 0;
			return __crt_constraint(function, "the destination is too small", ERANGE);
		}
		to[done] = 0;
	}
	*length = done;
	return 0;
}
