/* SPDX-License-Identifier: MIT */
/* setlocale(): the global locale. */
#include <errno.h>
#include <locale.h>
#include <string.h>

#include "crt_locale.h"
#include "error.h"
#include "fork.h"
#include "lock.h"

/* Keeps two calls from writing the name at once. */
struct crt_lock __crt_locale_lock;

/* A name of all six categories that are not the same, as glibc spells it. */
static char mixed[sizeof "LC_CTYPE=C.UTF-8;LC_NUMERIC=C.UTF-8;LC_TIME=C.UTF-8;LC_COLLATE=C.UTF-8;LC_MONETARY=C.UTF-8;LC_MESSAGES=C.UTF-8"];

static char *name_of_all(unsigned bits)
{
	static const char names[] = "LC_CTYPE\0;LC_NUMERIC\0;LC_TIME\0;LC_COLLATE\0;LC_MONETARY\0;LC_MESSAGES\0";
	if (bits == 0 || bits == CRT_LOCALE_ALL)
		return (char *)__crt_locale_name(bits, 0);
	const char *name = names;
	char *to = mixed;
	for (int i = 0; i < CRT_LOCALE_CATEGORIES; i++) {
		const char *value = __crt_locale_name(bits, i);
		while (*name != 0)
			*to++ = *name++;
		name++;
		*to++ = '=';
		while (*value != 0)
			*to++ = *value++;
	}
	*to = 0;
	return mixed;
}

char *setlocale(int category, const char *name)
{
	int i = __crt_locale_category(category);
	char *result = NULL;
	if (i < -1) {
		__crt_set_errno(EINVAL);
		return NULL;
	}
	__crt_lock(&__crt_locale_lock);
	unsigned bits = __crt_locale_global_bits();
	if (name == NULL || __crt_locale_parse(name, i < 0 ? CRT_LOCALE_ALL : 1u << i, &bits) == 0) {
		__atomic_store_n(&__crt_locale_global, bits, __ATOMIC_RELAXED);
		result = i < 0 ? name_of_all(bits) : (char *)__crt_locale_name(bits, i);
	}
	__crt_unlock(&__crt_locale_lock);
	/* As newlocale() says it (POSIX.1-2017), and programs show it. */
	if (result == NULL)
		__crt_set_errno(ENOENT);
	return result;
}
