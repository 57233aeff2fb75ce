/* SPDX-License-Identifier: MIT */
/* bsearch_s() is Annex K's here, where no other library has another function of that name. */
#include <stddef.h>

void *__crt_bsearch_s(const void *key, const void *base, size_t count, size_t size, int (*compare)(const void *, const void *, void *),
	void *context);
void *bsearch_s(const void *key, const void *base, size_t count, size_t size, int (*compare)(const void *, const void *, void *),
	void *context);

void *bsearch_s(const void *key, const void *base, size_t count, size_t size, int (*compare)(const void *, const void *, void *),
	void *context)
{
	return __crt_bsearch_s(key, base, count, size, compare, context);
}
