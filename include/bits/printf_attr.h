/* SPDX-License-Identifier: MIT */
/* Lets the compiler check the arguments of functions that take a printf or scanf format. */
#ifndef _BITS_PRINTF_ATTR_H
#define _BITS_PRINTF_ATTR_H

/* On Windows gcc's own idea of "printf" is an old Microsoft library's; ours is the standard's, which it calls gnu_printf. */
#if defined(__GNUC__) && !defined(__clang__)
#define __CRT_PRINTF(format, first) __attribute__((__format__(__gnu_printf__, format, first)))
#define __CRT_SCANF(format, first) __attribute__((__format__(__gnu_scanf__, format, first)))
#else
#define __CRT_PRINTF(format, first) __attribute__((__format__(__printf__, format, first)))
#define __CRT_SCANF(format, first) __attribute__((__format__(__scanf__, format, first)))
#endif

#endif
