/* SPDX-License-Identifier: MIT */
/* wint_t and WEOF, for <wchar.h>, <wctype.h> and <uchar.h>. */
#ifndef _BITS_WINT_T_H
#define _BITS_WINT_T_H

/* The compiler knows what the target's ABI says: unsigned int on Linux, unsigned short on Windows. The guard's name is that of
 * <stddef.h>, the compilers' and mingw-w64's headers. */
#ifndef _WINT_T
#define _WINT_T
typedef __WINT_TYPE__ wint_t;
#endif
/* Not -1, which is another value in programs where a macro makes another type of wint_t: gnulib's on Windows is unsigned int. */
#define WEOF ((wint_t)__WINT_MAX__)

#endif
