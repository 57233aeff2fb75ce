/* SPDX-License-Identifier: MIT */
/* Locales: "C" and "C.UTF-8" differ in their names alone, so that a locale is six bits, one for each category: 1 for "C.UTF-8". */
#ifndef CRT_LOCALE_H
#define CRT_LOCALE_H

#include <stddef.h>

#include "attr.h"

/* The categories in the order of glibc's names; their numbers are <locale.h>'s. */
enum { CRT_LOCALE_CATEGORIES = 6, CRT_LOCALE_ALL = (1 << CRT_LOCALE_CATEGORIES) - 1 };

/* locale_t's object. Where its parts are is glibc's ABI: prebuilt libstdc++ reads the three tables. */
struct __locale_struct {
	/* Of glibc's thirteen categories' data the first holds our bits. */
	size_t bits;
	void *unused[12];
	/* The classes and cases of characters, at the entry of 0. */
	const unsigned short *ctype_b;
	const int *ctype_tolower;
	const int *ctype_toupper;
	const char *names[13];
};

/* What setlocale() has set. Atomic. */
extern unsigned __crt_locale_global;

CRT_INLINE unsigned __crt_locale_global_bits(void)
{
	return __atomic_load_n(&__crt_locale_global, __ATOMIC_RELAXED);
}

/* The name of one category. */
CRT_INLINE const char *__crt_locale_name(unsigned bits, int category)
{
	return bits >> category & 1 ? "C.UTF-8" : "C";
}

/* The place of a category's number (LC_CTYPE ...) in our order, -1 for LC_ALL, -2 for any other. */
int __crt_locale_category(int number);

/* Reads a locale's name as <locale.h> says, for the categories in `mask`: sets or clears their bits in *bits. 0, or -1 with nothing
 * changed if there is no such locale. */
int __crt_locale_parse(const char *name, unsigned mask, unsigned *bits);

/* The two objects that are never freed. */
extern struct __locale_struct __crt_locale_c, __crt_locale_utf8;

/* A locale object with these bits: one of those two, or one on the heap; NULL if memory ran out. */
struct __locale_struct *__crt_locale_new(unsigned bits);

CRT_INLINE int __crt_locale_is_static(const struct __locale_struct *locale)
{
	return locale == &__crt_locale_c || locale == &__crt_locale_utf8;
}

#endif
