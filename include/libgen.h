/* SPDX-License-Identifier: MIT */
/* The parts of a path. POSIX.1-2017. */
#ifndef _LIBGEN_H
#define _LIBGEN_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

/* The last component ("/" for the root, "." for NULL or ""), and everything before it ("." if there is nothing). Trailing
 * separators do not count. Both may write to `path` and may return a constant string. On Windows a backslash separates
 * too, and a drive ("C:", "C:\\") is a root. Thread-safe. */
char *__xpg_basename(char *__path) __CRT_NOTHROW;
char *dirname(char *__path) __CRT_NOTHROW;
/* GNU's <string.h> has a different basename() (it never writes): who includes this header gets POSIX's. */
#define basename __xpg_basename

__CRT_END_DECLS

#endif
