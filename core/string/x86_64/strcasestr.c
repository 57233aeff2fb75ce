/* SPDX-License-Identifier: MIT */
/* strcasestr(): the first occurrence of one string in another without regard to ASCII case. */
#define _GNU_SOURCE 1
#include <string.h>
#include <strings.h>

#include "search.h"

/* So much of the string is measured ahead of the search, at first and at most: a caller who goes from one occurrence to the next must not
 * pay for the whole of the rest each time. */
enum { AHEAD_FIRST = 256, AHEAD_MOST = 8192 };

AVX512 CRT_NOINLINE static const unsigned char *find_avx512(struct search *s, const unsigned char *p, const unsigned char *end,
	const unsigned char **next)
{
	return v64_search(s, p, end, 1, next);
}

AVX2 CRT_NOINLINE static const unsigned char *find_avx2(struct search *s, const unsigned char *p, const unsigned char *end,
	const unsigned char **next)
{
	return v32_search(s, p, end, 1, next);
}

CRT_NOINLINE static const unsigned char *find_sse2(struct search *s, const unsigned char *p, const unsigned char *end,
	const unsigned char **next)
{
	return v16_search(s, p, end, 1, next);
}

static int compare(const void *a, const void *b, size_t size)
{
	return strncasecmp(a, b, size);
}

char *strcasestr(const char *string, const char *needle)
{
	/* A string that is shorter than the needle by its first bytes is not worth the preparations. */
	for (size_t i = 0; i < 6 && needle[i] != 0; i++)
		if (string[i] == 0)
			return NULL;
	size_t size = strlen(needle);
	if (size == 0)
		return (char *)string;
	struct search s = {.start = (const unsigned char *)string, .needle = (const unsigned char *)needle, .size = size,
		.compare = compare};
	const unsigned char *p = s.start;
	const unsigned char *end = p;
	size_t ahead = AHEAD_FIRST;
	for (;;) {
		size_t wanted = ahead + size;
		size_t there = strnlen((const char *)end, wanted);
		end += there;
		const unsigned char *found;
		if (cpu_known_to_have(CPU_AVX512))
			found = find_avx512(&s, p, end, &p);
		else
			found = cpu_has_avx2() ? find_avx2(&s, p, end, &p) : find_sse2(&s, p, end, &p);
		if (CRT_UNLIKELY(s.stuck != NULL))
			return (char *)twoway_find_string(s.stuck, s.needle, size, strnlen, 1);
		if (found != NULL || there < wanted)
			return (char *)found;
		if (ahead < AHEAD_MOST)
			ahead *= 2;
	}
}
