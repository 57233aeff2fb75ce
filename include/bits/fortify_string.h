/* SPDX-License-Identifier: MIT */
/* -D_FORTIFY_SOURCE with an optimizing compiler, as in glibc: a copy that would write behind its destination, whose size the compiler knows, ends the
 * program with a message instead. Where nothing is known these are the plain functions. From 2 on a string in a struct's member must stay in that. */
#ifndef _BITS_FORTIFY_STRING_H
#define _BITS_FORTIFY_STRING_H

#include <bits/fortify.h>

__CRT_BEGIN_DECLS

__CRT_CHECKED void *memcpy(void *__crt_restrict __to, const void *__crt_restrict __from, size_t __size) __CRT_CHECKED_NOTHROW
{
	return __builtin___memcpy_chk(__to, __from, __size, __CRT_OBJECT_ROOM(__to));
}
__CRT_CHECKED void *memmove(void *__to, const void *__from, size_t __size) __CRT_CHECKED_NOTHROW
{
	return __builtin___memmove_chk(__to, __from, __size, __CRT_OBJECT_ROOM(__to));
}
__CRT_CHECKED void *memset(void *__to, int __value, size_t __size) __CRT_CHECKED_NOTHROW
{
	return __builtin___memset_chk(__to, __value, __size, __CRT_OBJECT_ROOM(__to));
}
__CRT_CHECKED char *strcpy(char *__crt_restrict __to, const char *__crt_restrict __from) __CRT_CHECKED_NOTHROW
{
	return __builtin___strcpy_chk(__to, __from, __CRT_TEXT_ROOM(__to));
}
__CRT_CHECKED char *strncpy(char *__crt_restrict __to, const char *__crt_restrict __from, size_t __size) __CRT_CHECKED_NOTHROW
{
	return __builtin___strncpy_chk(__to, __from, __size, __CRT_TEXT_ROOM(__to));
}
__CRT_CHECKED char *strcat(char *__crt_restrict __to, const char *__crt_restrict __from) __CRT_CHECKED_NOTHROW
{
	return __builtin___strcat_chk(__to, __from, __CRT_TEXT_ROOM(__to));
}
__CRT_CHECKED char *strncat(char *__crt_restrict __to, const char *__crt_restrict __from, size_t __size) __CRT_CHECKED_NOTHROW
{
	return __builtin___strncat_chk(__to, __from, __size, __CRT_TEXT_ROOM(__to));
}
#ifdef __CRT_USE_POSIX2008
__CRT_CHECKED char *stpcpy(char *__crt_restrict __to, const char *__crt_restrict __from) __CRT_CHECKED_NOTHROW
{
	return __builtin___stpcpy_chk(__to, __from, __CRT_TEXT_ROOM(__to));
}
__CRT_CHECKED char *stpncpy(char *__crt_restrict __to, const char *__crt_restrict __from, size_t __size) __CRT_CHECKED_NOTHROW
{
	return __builtin___stpncpy_chk(__to, __from, __size, __CRT_TEXT_ROOM(__to));
}
#endif
#ifdef __CRT_USE_GNU
__CRT_CHECKED void *mempcpy(void *__crt_restrict __to, const void *__crt_restrict __from, size_t __size) __CRT_CHECKED_NOTHROW
{
	return __builtin___mempcpy_chk(__to, __from, __size, __CRT_OBJECT_ROOM(__to));
}
#endif

__CRT_END_DECLS

#endif
