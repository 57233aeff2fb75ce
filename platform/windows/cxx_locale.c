/* SPDX-License-Identifier: MIT */
/* Where mingw-w64's libstdc++ knows its own C library only. The C++ compiler wrappers have the linker lead its functions' callers here (--wrap), to
 * functions that call the real ones; a program that has none of them does without. */
#define _POSIX_C_SOURCE 200809L
#include <locale.h>
#include <stddef.h>

/* std::locale's way to a locale of the C library's, which knows "C" and "POSIX" there and throws for other names: for std::locale("") wherever LC_ALL or
 * LANG is set. NULL is the "C" locale, and all of ours have its contents. The last statement leaves no frame that the exception would have to pass. */
#define CREATE(prefix) prefix##_ZNSt6locale5facet18_S_create_c_localeERPiPKcS1_
void CREATE(__real_)(int **result, const char *name, int *base);
void CREATE(__wrap_)(int **result, const char *name, int *base);
void CREATE(__wrap_)(int **result, const char *name, int *base)
{
	locale_t known = newlocale(LC_ALL_MASK, name, (locale_t)0);
	if (known == (locale_t)0) {
		CREATE(__real_)(result, name, base);
		return;
	}
	freelocale(known);
	*result = NULL;
}
