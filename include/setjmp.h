/* SPDX-License-Identifier: MIT */
/* Jumps out of functions. ISO C17 7.13, POSIX.1-2017. */
#ifndef _SETJMP_H
#define _SETJMP_H

#include <bits/features.h>
#include <bits/types.h>

__CRT_BEGIN_DECLS

/* What longjmp() needs: the registers that calls preserve, and, for sigsetjmp(), the signal mask. On Windows these are xmm6 to
 * xmm15 too, and the control words of SSE and x87. setjmp.S knows the layout. */
struct __jmp_buf_tag {
#ifdef _WIN32
	__crt_uint64 __registers[32];
#else
	__crt_uint64 __registers[8];
#endif
	/* Nonzero if `__mask` is to be restored. */
	int __mask_saved;
	int __unused;
	/* Room for 1024 signals, as glibc's sigset_t has. */
	__crt_uint64 __mask[16];
};
typedef struct __jmp_buf_tag jmp_buf[1];

/* Saves the place and returns 0; returns again with longjmp()'s value. Only in the forms of 7.13.1.1p4. Does not save the
 * signal mask. The jump is plain on every system: on Windows no frame in between is unwound, no __finally runs.
 * Async-signal-safe. 7.13.1.1. */
int setjmp(jmp_buf __place) __CRT_NOTHROWNL __attribute__((__returns_twice__));
#define setjmp(place) setjmp(place)
/* Goes back to the setjmp() of `place`, in a function that has not returned yet; there it gives `value`, or 1 for 0.
 * Destructors of C++ objects in between do not run. Async-signal-safe, but what it jumps out of may not be. 7.13.2.1. */
__CRT_NORETURN void longjmp(jmp_buf __place, int __value) __CRT_NOTHROWNL;

#if defined(__CRT_USE_MISC) || defined(__CRT_USE_XOPEN) || defined(__CRT_USE_MS)
#if defined(__CRT_USE_MS) && !defined(USE_NO_MINGW_SETJMP_TWO_ARGS)
/* So that w32api's <intrin.h> does not declare a _setjmp() of two arguments. */
#define USE_NO_MINGW_SETJMP_TWO_ARGS 1
#endif
/* The same under the names that never touch the signal mask. */
int _setjmp(jmp_buf __place) __CRT_NOTHROWNL __attribute__((__returns_twice__));
__CRT_NORETURN void _longjmp(jmp_buf __place, int __value) __CRT_NOTHROWNL;
#endif

#ifdef __CRT_USE_POSIX
typedef jmp_buf sigjmp_buf;
/* setjmp() that saves the signal mask too if `save_mask` is nonzero; siglongjmp() then restores it. Systems without a mask
 * (Windows) ignore that. */
int sigsetjmp(sigjmp_buf __place, int __save_mask) __CRT_NOTHROWNL __attribute__((__returns_twice__));
#define sigsetjmp(place, save_mask) sigsetjmp(place, save_mask)
__CRT_NORETURN void siglongjmp(sigjmp_buf __place, int __value) __CRT_NOTHROWNL;
#endif

#if defined(__STDC_VERSION__) && __STDC_VERSION__ > 201710L
#define __STDC_VERSION_SETJMP_H__ 202311L
#endif

__CRT_END_DECLS

#ifdef __CRT_USE_MS
/* As in <stdint.h>. */
#include <stddef.h>
#endif

#endif
