/* SPDX-License-Identifier: MIT */
/* The copying functions of Annex K, for bytes and for wide characters: a file defines UNIT, and MEASURE as strnlen or wcsnlen, and
 * what it defines is made of these. */
#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <wchar.h>

#include "constraint.h"

/* Copies at most `most` units of a string behind the `used` first ones of the destination, and a null. `append`: those are to be found
 * out. */
static inline errno_t bounds_copy(UNIT *to, rsize_t size, const UNIT *from, rsize_t most, int append,
	const char *function)
{
	rsize_t used = 0, length, room;
	const char *reason;
	errno_t error = EINVAL;

	if (!to)
		return __crt_constraint(function, "no destination", EINVAL);
	if (!size || size > RSIZE_MAX)
		return __crt_constraint(function, size ? "the size is above RSIZE_MAX" : "the size is 0", size ? ERANGE : EINVAL);
	reason = "no source";
	if (!from)
		goto violated;
	if (append) {
		used = MEASURE(to, size);
		reason = "the destination does not end";
		if (used == size)
			goto violated;
	}
	room = size - used;
	length = MEASURE(from, most < room ? most : room);
	error = ERANGE;
	reason = "the destination is too small";
	if (length == room)
		goto violated;
	error = EINVAL;
	reason = "source and destination overlap";
	if ((uintptr_t)from <= (uintptr_t)(to + used + length) && (uintptr_t)(to + used) <= (uintptr_t)(from + length))
		goto violated;
	memcpy(to + used, from, length * sizeof(UNIT));
	to[used + length] = 0;
	return 0;
violated:
	*to = 0;
	return __crt_constraint(function, reason, error);
}

/* The same for functions that are given `most`. */
static inline CRT_UNUSED errno_t bounds_copy_most(UNIT *to, rsize_t size, const UNIT *from, rsize_t most, int append,
	const char *function)
{
	if (most > RSIZE_MAX && to && from && size && size <= RSIZE_MAX) {
		*to = 0;
		return __crt_constraint(function, "the count is above RSIZE_MAX", ERANGE);
	}
	return bounds_copy(to, size, from, most, append, function);
}

/* Objects: units that may be zeros. */
static inline CRT_UNUSED errno_t bounds_move(UNIT *to, rsize_t size, const UNIT *from, rsize_t count, int overlaps,
	const char *function)
{
	const char *reason;
	errno_t error = EINVAL;

	if (!to)
		return __crt_constraint(function, "no destination", EINVAL);
	if (size > RSIZE_MAX)
		return __crt_constraint(function, "the size is above RSIZE_MAX", ERANGE);
	reason = "no source";
	if (!from)
		goto violated;
	error = ERANGE;
	reason = "the destination is too small";
	if (count > size)
		goto violated;
	error = EINVAL;
	reason = "source and destination overlap";
	if (!overlaps && count && (uintptr_t)from < (uintptr_t)(to + count) && (uintptr_t)to < (uintptr_t)(from + count))
		goto violated;
	memmove(to, from, count * sizeof(UNIT));
	return 0;
violated:
	memset(to, 0, size * sizeof(UNIT));
	return __crt_constraint(function, reason, error);
}

/* strtok_s and wcstok_s. */
static inline CRT_UNUSED UNIT *bounds_token(UNIT *restrict string, rsize_t *restrict size, const UNIT *restrict set,
	UNIT **restrict state, const char *function)
{
	const UNIT *one;
	UNIT *at, *token = NULL;
	rsize_t left;

	if (!size || !set || !state || (!string && !*state)) {
		(void)__crt_constraint(function, "an argument is NULL", EINVAL);
		return NULL;
	}
	if (*size > RSIZE_MAX) {
		(void)__crt_constraint(function, "the size is above RSIZE_MAX", ERANGE);
		return NULL;
	}
	at = string ? string : *state;
	left = *size;
	for (;; at++, left--) {
		if (!left) {
			/* An end at the very end of the array was seen by the call before: nothing is left of it. */
			if (!token && !string && !*size)
				return NULL;
			(void)__crt_constraint(function, "the string does not end within its size", EINVAL);
			return NULL;
		}
		for (one = set; *one && *one != *at; one++)
			;
		if (!*at)
			break;
		if (*one) {
			if (token) {
				*at++ = 0;
				left--;
				break;
			}
		} else if (!token) {
			token = at;
		}
	}
	*state = at;
	*size = left;
	return token;
}
