/* SPDX-License-Identifier: MIT */
/* Who called whom. GNU; Linux only. */
#ifndef _EXECINFO_H
#define _EXECINFO_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
/* The return addresses of the active calls, the caller's first, at most `count`; how many there are. They come from unwind tables (gcc and clang make
 * them unless told not to); the library's own functions mostly have none, so a trace from a callback of theirs may end early. There are
 * 0 addresses where a program's own linker script leaves the tables out. The first call allocates. */
int backtrace(void **__addresses, int __count);
/* A text for each address, "[0x4011f5]" (a static program keeps no names: addr2line(1) has them), in one block for free(); NULL with ENOMEM. */
char **backtrace_symbols(void *const *__addresses, int __count);
/* The same, a line each, to a descriptor, without the heap. */
void backtrace_symbols_fd(void *const *__addresses, int __count, int __fd);
#endif

__CRT_END_DECLS

#endif
