/* SPDX-License-Identifier: MIT */
/* File name patterns. POSIX.1-2017, on both targets. */
#ifndef _FNMATCH_H
#define _FNMATCH_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

#define FNM_NOMATCH 1
/* Never comes: the function is there. */
#define FNM_NOSYS (-1)
/* A '/' matches a '/' only. */
#define FNM_PATHNAME 1
/* A backslash is an ordinary character. */
#define FNM_NOESCAPE 2
/* A '.' at the start (and with FNM_PATHNAME behind a '/') matches a '.' only. */
#define FNM_PERIOD 4
#define FNM_FILE_NAME FNM_PATHNAME
/* The pattern may end before a '/' of the string. */
#define FNM_LEADING_DIR 8
/* Without regard to case. */
#define FNM_CASEFOLD 16
/* Groups, as ksh has them: ?(a|b) at most one of the patterns, *(a|b) any number, +(a|b) one or more, @(a|b) one, !(a|b) none of them. */
#define FNM_EXTMATCH 32

/* Does the whole string match the pattern of * ? [...]? 0, or FNM_NOMATCH. Takes time in proportion to the product of the lengths at most,
 * but with FNM_EXTMATCH, where it gives up after ten million tries: -1.
 * Thread-safe. */
int fnmatch(const char *__pattern, const char *__string, int __flags) __CRT_NOTHROW;

__CRT_END_DECLS

#endif
