/* SPDX-License-Identifier: MIT */
/* The floating-point environment (ISO C17 7.6, C23 7.6): which exceptions have been raised, and how results are rounded. On x86 it is that of SSE
 * and that of the x87 unit (long double), kept together: an exception counts as raised if either has it, and both round alike.
 *
 * Each thread has its own; a new one inherits its creator's on Linux and starts with the default on Windows. All functions are thread-safe and
 * async-signal-safe, set no errno, and return 0, or nonzero if they could not do it. `#pragma STDC FENV_ACCESS ON` is accepted, but gcc ignores it: code that reads the
 * flags or changes the rounding direction is compiled with -frounding-math (and -fno-trapping-math left out). */
#ifndef _FENV_H
#define _FENV_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

#ifdef __CRT_USE_C23
#define __STDC_VERSION_FENV_H__ 202311L
#endif

/* ---- Types ---------------------------------------------------------------------------------------------------------- */

/* The whole environment. */
typedef struct {
	unsigned short __control;
	unsigned short __status;
	unsigned int __mxcsr;
} fenv_t;

/* What fegetexceptflag() keeps. */
typedef unsigned short fexcept_t;

#ifdef __CRT_USE_C23
/* The control modes: the rounding direction, and which exceptions trap. */
typedef struct {
	unsigned short __control;
	unsigned short __reserved;
	unsigned int __mxcsr;
} femode_t;
#endif

/* ---- Macros --------------------------------------------------------------------------------------------------------- */

/* Exceptions: the bits that x86 has for them. */
#define FE_INVALID 0x01
#define FE_DIVBYZERO 0x04
#define FE_OVERFLOW 0x08
#define FE_UNDERFLOW 0x10
#define FE_INEXACT 0x20
#define FE_ALL_EXCEPT (FE_INVALID | FE_DIVBYZERO | FE_OVERFLOW | FE_UNDERFLOW | FE_INEXACT)

/* Rounding directions. */
#define FE_TONEAREST 0x000
#define FE_DOWNWARD 0x400
#define FE_UPWARD 0x800
#define FE_TOWARDZERO 0xc00

/* As at the program's start: no exception raised, none traps, to nearest. */
#define FE_DFL_ENV ((const fenv_t *)-1)
#ifdef __CRT_USE_C23
#define FE_DFL_MODE ((const femode_t *)-1)
#ifdef __SUPPORT_SNAN__
/* The compiler keeps signaling NaNs signaling (-fsignaling-nans). */
#define FE_SNANS_ALWAYS_SIGNAL 1
#endif
#endif
#ifdef __CRT_USE_GNU
/* The default, but every exception traps. */
#define FE_NOMASK_ENV ((const fenv_t *)-2)
#endif

/* ---- Exceptions (7.6.2, C23 7.6.4); `excepts` is an or of FE_INVALID ... ---------------------------------------------- */

/* Clears them. 7.6.2.1. */
int feclearexcept(int __excepts) __CRT_NOTHROW;
/* Keeps their state in *flag, for fesetexceptflag(). 7.6.2.2. */
int fegetexceptflag(fexcept_t *__flag, int __excepts) __CRT_NOTHROW;
/* Raises them as arithmetic would: one that traps traps. FE_OVERFLOW and FE_UNDERFLOW may raise FE_INEXACT too if they trap. 7.6.2.3. */
int feraiseexcept(int __excepts) __CRT_NOTHROW;
/* Sets them to what *flag keeps; none traps. 7.6.2.4. */
int fesetexceptflag(const fexcept_t *__flag, int __excepts) __CRT_NOTHROW;
/* Those of them that are raised. 7.6.2.5. */
int fetestexcept(int __excepts) __CRT_NOTHROW;
#ifdef __CRT_USE_C23
/* Sets them; none traps. C23 7.6.4.4. */
int fesetexcept(int __excepts) __CRT_NOTHROW;
/* Those of them that are set in *flag. C23 7.6.4.6. */
int fetestexceptflag(const fexcept_t *__flag, int __excepts) __CRT_NOTHROW;
#endif

/* ---- Rounding (7.6.3, C23 7.6.5) ---------------------------------------------------------------------------------------- */

/* The direction in force. 7.6.3.1. */
int fegetround(void) __CRT_NOTHROW;
/* Changes it; nonzero, and nothing happens, if `round` is no direction. 7.6.3.2. */
int fesetround(int __round) __CRT_NOTHROW;
#ifdef __CRT_USE_C23
/* Keeps, sets the control modes. C23 7.6.5.1, 7.6.5.3. */
int fegetmode(femode_t *__modes) __CRT_NOTHROW;
int fesetmode(const femode_t *__modes) __CRT_NOTHROW;
#endif

/* ---- Environment (7.6.4, C23 7.6.6) ------------------------------------------------------------------------------------- */

/* Keeps the environment in *env. 7.6.4.1. */
int fegetenv(fenv_t *__env) __CRT_NOTHROW;
/* Keeps it, clears all exceptions, and lets none trap. 7.6.4.2. */
int feholdexcept(fenv_t *__env) __CRT_NOTHROW;
/* Sets it; raises nothing. 7.6.4.3. */
int fesetenv(const fenv_t *__env) __CRT_NOTHROW;
/* Sets it, then raises the exceptions that had been raised before. 7.6.4.4. */
int feupdateenv(const fenv_t *__env) __CRT_NOTHROW;

#ifdef __CRT_USE_GNU
/* Lets exceptions trap (SIGFPE), or no longer; the set that did before. fegetexcept: the set that does. */
int feenableexcept(int __excepts) __CRT_NOTHROW;
int fedisableexcept(int __excepts) __CRT_NOTHROW;
int fegetexcept(void) __CRT_NOTHROW;
#endif

__CRT_END_DECLS

#endif
