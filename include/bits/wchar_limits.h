/* SPDX-License-Identifier: MIT */
/* The limits of wchar_t, for <wchar.h> and <stdint.h>. */
#ifndef _BITS_WCHAR_LIMITS_H
#define _BITS_WCHAR_LIMITS_H

#define WCHAR_MAX __WCHAR_MAX__
#if defined(__WCHAR_MIN__)
#define WCHAR_MIN __WCHAR_MIN__
#elif defined(__WCHAR_UNSIGNED__)
#define WCHAR_MIN 0
#else
#define WCHAR_MIN (-WCHAR_MAX - 1)
#endif

#endif
