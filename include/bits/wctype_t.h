/* SPDX-License-Identifier: MIT */
/* wctype_t, for <wctype.h> and what POSIX shows in <wchar.h>. */
#ifndef _BITS_WCTYPE_T_H
#define _BITS_WCTYPE_T_H

/* The types, and on Windows the guard, are those of the systems' usual libraries. The guard is not asked: w32api's headers set it without defining the
 * type if <wchar.h> came before them. */
#ifdef _WIN32
#undef _WCTYPE_T_DEFINED
#define _WCTYPE_T_DEFINED
typedef unsigned short wctype_t;
#else
typedef unsigned long wctype_t;
#endif

#endif
