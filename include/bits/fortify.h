/* SPDX-License-Identifier: MIT */
/* What the headers have in common that check sizes for _FORTIFY_SOURCE. */
#ifndef _BITS_FORTIFY_H
#define _BITS_FORTIFY_H

#define __CRT_CHECKED extern __inline__ __attribute__((__always_inline__, __gnu_inline__))
#ifdef __cplusplus
#define __CRT_CHECKED_NOTHROW __CRT_NOTHROW
#else
#define __CRT_CHECKED_NOTHROW
#endif
/* How many bytes there are from a pointer to the end of its object, (size_t)-1 if the compiler does not know; of a string from 2 on to the end of the
 * member. */
#define __CRT_OBJECT_ROOM(object) __builtin_object_size(object, 0)
#define __CRT_TEXT_ROOM(text) __builtin_object_size(text, _FORTIFY_SOURCE > 1)

#endif
