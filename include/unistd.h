/* SPDX-License-Identifier: MIT */
/* The POSIX descriptor and process functions, on both targets. POSIX.1-2017. */
#ifndef _UNISTD_H
#define _UNISTD_H

#include <bits/features.h>
#include <bits/access.h>
#include <bits/getopt.h>
#include <bits/ssize_t.h>
#include <stddef.h>

__CRT_BEGIN_DECLS

/* Ends the process at once: no handler, no flush. Async-signal-safe. */
__CRT_NORETURN void _exit(int status);
/* Writes up to `size` bytes; how many were written, or -1 with errno. A cancellation-free, async-signal-safe call. */
ssize_t write(int fd, const void *buffer, size_t size);

#if defined(__CRT_USE_MISC) || defined(__CRT_USE_XOPEN)
/* Copies the bytes with those of each pair exchanged; the last of an odd number is left out. */
void swab(const void *__crt_restrict from, void *__crt_restrict to, ssize_t size) __CRT_NOTHROW;
#endif

__CRT_END_DECLS

#endif
