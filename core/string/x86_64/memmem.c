/* SPDX-License-Identifier: MIT */
/* memmem(): the first occurrence of one object in another. */
#define _GNU_SOURCE 1
#include <string.h>

#include "search.h"

AVX512 CRT_NOINLINE static const unsigned char *find_avx512(struct search *s, const unsigned char *end)
{
	const unsigned char *next;
	return v64_search(s, s->start, end, 0, &next);
}

AVX2 CRT_NOINLINE static const unsigned char *find_avx2(struct search *s, const unsigned char *end)
{
	const unsigned char *next;
	return v32_search(s, s->start, end, 0, &next);
}

CRT_NOINLINE static const unsigned char *find_sse2(struct search *s, const unsigned char *end)
{
	const unsigned char *next;
	return v16_search(s, s->start, end, 0, &next);
}

void *memmem(const void *object, size_t size, const void *needle, size_t needle_size)
{
	if (needle_size == 0)
		return (void *)object;
	if (needle_size > size)
		return NULL;
	if (needle_size == 1)
		return memchr(object, *(const unsigned char *)needle, size);
	struct search s = {.start = object, .needle = needle, .size = needle_size, .compare = memcmp};
	const unsigned char *end = s.start + size;
	const unsigned char *found;
	if (cpu_known_to_have(CPU_AVX512))
		found = find_avx512(&s, end);
	else
		found = cpu_has_avx2() ? find_avx2(&s, end) : find_sse2(&s, end);
	if (CRT_UNLIKELY(s.stuck != NULL) && (size_t)(end - s.stuck) >= needle_size)
		found = twoway_find(s.stuck, (size_t)(end - s.stuck), s.needle, needle_size, 0);
	return (void *)found;
}
