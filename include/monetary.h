/* SPDX-License-Identifier: MIT */
/* Amounts of money as text. POSIX.1-2017. */
#ifndef _MONETARY_H
#define _MONETARY_H

#include <bits/features.h>
#define __need_size_t
#include <stddef.h>
#include <bits/ssize_t.h>
#include <bits/locale_t.h>

__CRT_BEGIN_DECLS

/* Like sprintf(), with conversions of doubles %[=c^+(!-][width][#left][.right]n and i (or %%). Every locale is "C" here, which has no currency, no grouping and
 * no places (2 are used where the format says nothing); a negative amount has a '-' in front, or parentheses with '('. The number of bytes without the NUL; -1 with
 * E2BIG: they do not fit; EINVAL: no such conversion. Thread-safe. */
ssize_t strfmon(char *__crt_restrict __text, size_t __size, const char *__crt_restrict __format, ...);
#ifdef __CRT_USE_POSIX2008
ssize_t strfmon_l(char *__crt_restrict __text, size_t __size, locale_t __locale, const char *__crt_restrict __format, ...);
#endif

__CRT_END_DECLS

#endif
