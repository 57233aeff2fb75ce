/* SPDX-License-Identifier: MIT */
/* Keywords of Microsoft's compiler that gcc and clang do not know, and the words that mark declarations: with mingw-w64 any header of the C
 * library brings them, and programs count on that. w32api's headers define the same. */
#ifndef _BITS_MS_COMPILER_H
#define _BITS_MS_COMPILER_H

#ifndef __forceinline
#ifdef __cplusplus
#define __forceinline inline __attribute__((__always_inline__))
#else
#define __forceinline extern __inline__ __attribute__((__always_inline__, __gnu_inline__))
#endif
#endif
#ifndef __unaligned
#define __unaligned
#endif
#ifndef __w64
#define __w64
#endif
#ifndef __ptr32
#define __ptr32
#endif
#ifndef __ptr64
#define __ptr64
#endif
/* Before a declaration: the function is in a DLL. Here none is. */
#ifndef _CRTIMP
#define _CRTIMP
#endif
#ifndef _CRT_STRINGIZE
#define __CRT_STRINGIZE(_Value) #_Value
#define _CRT_STRINGIZE(_Value) __CRT_STRINGIZE(_Value)
#endif
#ifndef _CRT_WIDE
#define __CRT_WIDE(_String) L##_String
#define _CRT_WIDE(_String) __CRT_WIDE(_String)
#endif
#ifndef _CRT_UNUSED
#define _CRT_UNUSED(x) (void)x
#endif
/* The processor, as Microsoft's compiler names it; and that there are threads. */
#if defined(__x86_64__) && !defined(_M_X64)
#define _M_X64 100
#define _M_AMD64 100
#endif
#ifndef _MT
#define _MT
#endif
#ifndef __CRT_STRICT
#ifndef _inline
#define _inline __inline
#endif
#ifndef UNALIGNED
#define UNALIGNED __unaligned
#endif
#endif

/* Programs ask for these to tell mingw-w64 from the MinGW of old, which lacked much of what is here: without them they would declare
 * it again. The numbers are those of the w32api that is used with these headers. */
#ifndef __MINGW64_VERSION_MAJOR
#define __MINGW64_VERSION_MAJOR 10
#define __MINGW64_VERSION_MINOR 0
#define __MINGW64_VERSION_BUGFIX 0
#define __MINGW64_VERSION_RC 0
#define __MINGW64_VERSION_STATE "alpha"
#endif
#ifndef __MINGW32_MAJOR_VERSION
#define __MINGW32_MAJOR_VERSION 3
#define __MINGW32_MINOR_VERSION 11
#endif

#endif
