/* SPDX-License-Identifier: MIT */
/* Contexts of execution that a program changes between by itself. POSIX.1-2004 (POSIX.1-2008 has them no more); Linux only. */
#ifndef _UCONTEXT_H
#define _UCONTEXT_H

#include <bits/features.h>
#include <signal.h>

__CRT_BEGIN_DECLS

/* Without POSIX there is no ucontext_t. */
#if !defined(_WIN32) && defined(__CRT_USE_POSIX)
/* Stores the registers that calls preserve, the control words of SSE and x87 and the signal mask; setcontext() returns from here once more. 0. */
int getcontext(ucontext_t *__context);
/* Goes on where the context was stored. Returns only if it fails: -1. */
int setcontext(const ucontext_t *__context);
/* Stores the one and goes on with the other. 0, when somebody goes on with the first. */
int swapcontext(ucontext_t *__crt_restrict __stored, const ucontext_t *__crt_restrict __next);
/* Has a context, from getcontext() and with a stack in uc_stack, call run with `count` arguments (ints; pointers may be passed, too), and go on
 * with uc_link, which is to be set before, when that returns; if it is NULL the thread ends, and with the main thread the process (exit(0)). */
void makecontext(ucontext_t *__context, void (*__run)(void), int __count, ...);
#endif

__CRT_END_DECLS

#endif
