/* SPDX-License-Identifier: MIT */
/* strstr(): the first occurrence of one string in another. */
#include <string.h>

#include "avx512.h"
#include "search.h"

/* So much of the string is measured ahead of the search, at first and at most: a caller who goes from one occurrence to the next must not
 * pay for the whole of the rest each time. */
enum { AHEAD_FIRST = 512, AHEAD_MOST = 8192 };

AVX2 CRT_NOINLINE static const unsigned char *find_avx2(struct search *s, const unsigned char *p, const unsigned char *end,
	const unsigned char **next)
{
	return v32_search(s, p, end, 0, next);
}

CRT_NOINLINE static const unsigned char *find_sse2(struct search *s, const unsigned char *p, const unsigned char *end,
	const unsigned char **next)
{
	return v16_search(s, p, end, 0, next);
}

/* Apart, so that the common way saves no register. */
CRT_OVERREADS CRT_NOINLINE static char *strstr_measured(const char *string, const char *needle)
{
	size_t size = strlen(needle);
	struct search s = {.start = (const unsigned char *)string, .needle = (const unsigned char *)needle, .size = size,
		.compare = memcmp};
	const unsigned char *p = s.start;
	const unsigned char *end = p;
	size_t ahead = AHEAD_FIRST;
	for (;;) {
		size_t wanted = ahead + size;
		size_t there = strnlen((const char *)end, wanted);
		end += there;
		const unsigned char *found = cpu_has_avx2() ? find_avx2(&s, p, end, &p) : find_sse2(&s, p, end, &p);
		if (CRT_UNLIKELY(s.stuck != NULL))
			return (char *)twoway_find_string(s.stuck, s.needle, size, strnlen, 0);
		if (found != NULL || there < wanted)
			return (char *)found;
		if (ahead < AHEAD_MOST)
			ahead *= 2;
	}
}

CRT_OVERREADS KERNEL char *strstr(const char *string, const char *needle)
{
	if (needle[0] == 0)
		return (char *)string;
	if (needle[1] == 0)
		return strchr(string, needle[0]);
	if (cpu_known_to_have(CPU_AVX512))
		return __crt_strstr_avx512(string, needle);
	return strstr_measured(string, needle);
}
