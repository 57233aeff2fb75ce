/* SPDX-License-Identifier: MIT */
/* strstr() with AVX-512. */
#include <string.h>

#include "avx512.h"
#include "search.h"

/* Whether the needle, whose first two bytes are known to be there, is at `p`. Adds what was looked at to *wasted. */
static int matches(const char *p, const char *needle, size_t *wasted)
{
	size_t i = 2;
	while (needle[i] != 0 && needle[i] == p[i])
		i++;
	SEARCH_COMPARES(i);
	*wasted += i;
	return needle[i] == 0;
}

/* Places where the needle's first two bytes are, a line at a time: neither string is measured. */
CRT_OVERREADS KERNEL AVX512 char *__crt_strstr_avx512(const char *string, const char *needle)
{
	v64 x = v64_set(needle[0]);
	v64 y = v64_set(needle[1]);
	size_t wasted = 0;
	/* Most strings are short, and most occurrences early: 64 bytes from the start, wherever that is. */
	const char *line = (const char *)((uintptr_t)string & ~(uintptr_t)63);
	uint64_t ends, firsts, seconds;
	if (CRT_LIKELY(in_page(string, 64))) {
		v64 v = v64_loadu(string);
		ends = v64_zeroes(v);
		firsts = v64_equal(v, x);
		seconds = v64_equal(v, y);
	} else {
		v64 v = v64_load(line);
		size_t skip = (uintptr_t)string & 63;
		ends = v64_zeroes(v) >> skip;
		firsts = v64_equal(v, x) >> skip;
		seconds = v64_equal(v, y) >> skip;
	}
	uint64_t places = firsts & seconds >> 1;
	if (ends != 0)
		places &= ends - 1;
	for (; places != 0; places &= places - 1) {
		const char *p = string + lowest(places);
		if (matches(p, needle, &wasted))
			return (char *)p;
	}
	if (ends != 0)
		return NULL;
	/* Then whole lines. A place is named by the second byte, whose first one may be the last of the line before. */
	for (line += 64;; line += 64) {
		v64 v = v64_load(line);
		places = v64_equal_in(v64_equal(v, y), v64_loadu(line - 1), x);
		ends = v64_zeroes(v);
		if (CRT_LIKELY(v64_no_bit(places, ends)))
			continue;
		if (ends != 0)
			places &= ends ^ (ends - 1);
		for (; places != 0; places &= places - 1) {
			const char *p = line + lowest(places) - 1;
			if (matches(p, needle, &wasted))
				return (char *)p;
			if (CRT_UNLIKELY(wasted > SEARCH_FREE + SEARCH_PER_BYTE * (size_t)(p - string)))
				return (char *)twoway_find_string((const unsigned char *)p + 1, (const unsigned char *)needle,
					strlen(needle), strnlen, 0);
		}
		if (ends != 0)
			return NULL;
	}
}
