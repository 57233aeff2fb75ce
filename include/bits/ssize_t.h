/* SPDX-License-Identifier: MIT */
/* ssize_t, alone, for the headers that must declare it without more. */
#ifndef _BITS_SSIZE_T_H
#define _BITS_SSIZE_T_H

#include <bits/types.h>

/* Programs for Windows define it as a macro before they include anything, for mingw-w64's headers take that back (GNU make). */
#ifdef _WIN32
#undef ssize_t
#define _SSIZE_T_DEFINED
#endif
typedef __crt_ssize_t ssize_t;

#endif
