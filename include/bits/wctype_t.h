/* SPDX-License-Identifier: MIT */
/* wctype_t, for <wctype.h> and what POSIX shows in <wchar.h>. */
#ifndef _BITS_WCTYPE_T_H
#define _BITS_WCTYPE_T_H

/* The types, and on Windows the guard, are those of the systems' usual libraries. */
#ifdef _WIN32
#ifndef _WCTYPE_T_DEFINED
#define _WCTYPE_T_DEFINED
typedef unsigned short wctype_t;
#endif
#else
typedef unsigned long wctype_t;
#endif

#endif
