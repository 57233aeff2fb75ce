/* SPDX-License-Identifier: MIT */
/* The types that Windows' headers have in common: with mingw-w64's (crtdefs.h) and Microsoft's any header of the C library brings them all, and
 * programs count on that. */
#ifndef _BITS_MS_TYPES_H
#define _BITS_MS_TYPES_H

#define __need_size_t
#define __need_wchar_t
#define __need_ptrdiff_t
#define __need_wint_t
#define __need_rsize_t
#include <stddef.h>
#include <bits/errno_t.h>
#include <bits/intptr_t.h>
#include <bits/ssize_t.h>
#include <bits/time_t.h>

#ifndef _UINTPTR_T_DEFINED
#define _UINTPTR_T_DEFINED
typedef __UINTPTR_TYPE__ uintptr_t;
#endif

#endif
