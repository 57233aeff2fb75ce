/* SPDX-License-Identifier: MIT */
/* Checks of the heap that a program asks for. GNU. This library's heap always looks at what it is given, and ends the process with a line on standard
 * error when a block was freed twice or written over; so there is nothing to begin, and these functions say so. */
#ifndef _MCHECK_H
#define _MCHECK_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

enum mcheck_status { MCHECK_DISABLED = -1, MCHECK_OK, MCHECK_FREE, MCHECK_HEAD, MCHECK_TAIL };

/* -1: there is no way to be called when the heap finds a fault. As in glibc without its library for this. */
int mcheck(void (*__fault)(enum mcheck_status __status)) __CRT_NOTHROW;
int mcheck_pedantic(void (*__fault)(enum mcheck_status __status)) __CRT_NOTHROW;
/* Nothing, and MCHECK_DISABLED, since mcheck() does not begin. */
void mcheck_check_all(void);
enum mcheck_status mprobe(void *__block) __CRT_NOTHROW;
/* Nothing: no calls are written to the file that MALLOC_TRACE names, as in glibc without its library for this. */
void mtrace(void) __CRT_NOTHROW;
void muntrace(void) __CRT_NOTHROW;

__CRT_END_DECLS

#endif
