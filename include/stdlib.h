/* SPDX-License-Identifier: MIT */
/* General utilities. ISO C17 7.22. */
#ifndef _STDLIB_H
#define _STDLIB_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

/* Runs the atexit handlers, newest first, flushes and closes every stream and ends the process with status & 255 on
 * Linux, with the whole status on Windows. ISO C17 7.22.4.4. */
__CRT_NORETURN void exit(int status);
/* Ends the process at once: no handler, no flush. Async-signal-safe. ISO C17 7.22.4.5. */
__CRT_NORETURN void _Exit(int status);

__CRT_END_DECLS

#endif
