/* SPDX-License-Identifier: MIT */
/* Unicode characters: between multibyte characters, which are UTF-8 here, and UTF-8, UTF-16 and UTF-32 code units. ISO C17 7.28 with
 * C23's char8_t (7.30). */
#ifndef _UCHAR_H
#define _UCHAR_H

#include <bits/features.h>
#include <bits/mbstate_t.h>

#define __need_size_t
#include <stddef.h>

#ifdef __CRT_LANG_C23
#define __STDC_VERSION_UCHAR_H__ 202311L
#endif

/* Code units. C++ has them built in: char16_t and char32_t from C++11 on, char8_t from C++20 on. */
#if !defined(__cplusplus) || __cplusplus < 201103L
typedef __CHAR16_TYPE__ char16_t;
typedef __CHAR32_TYPE__ char32_t;
#endif
#if !defined(__cplusplus) && defined(__CRT_USE_C23)
typedef unsigned char char8_t;
#endif
/* Their values are Unicode's; the compiler says so too, from some versions of C on. */
#ifndef __STDC_UTF_16__
#define __STDC_UTF_16__ 1
#endif
#ifndef __STDC_UTF_32__
#define __STDC_UTF_32__ 1
#endif

__CRT_BEGIN_DECLS

/* All of them are strict: overlong forms, surrogates, and values above U+10FFFF are EILSEQ as soon as they show. A conversion may
 * stop behind any byte or unit and goes on in the next call with the same state; a state of all zeros is the initial one. With NULL as
 * the state each function uses one of its own, per process, and then is not thread-safe.
 *
 * mbrtoc*: take one character, or the rest of one, from at most `size` bytes and store its first unit in *to unless that is NULL. How
 * many bytes were taken; 0 for the null; (size_t)-2 if all were taken and more are needed; (size_t)-3 if the next unit of the
 * character before was stored and no byte taken; (size_t)-1 and EILSEQ. A NULL text puts the state back, or is EILSEQ in the middle
 * of a character.
 *
 * c*rtomb: write the character that ends with this unit to `text` (MB_CUR_MAX bytes). How many bytes, 0 if more units must
 * follow, or (size_t)-1 and EILSEQ. With a NULL text the state goes back to the initial one, 1. */
size_t mbrtoc16(char16_t *__crt_restrict __to, const char *__crt_restrict __text, size_t __size,
	mbstate_t *__crt_restrict __state) __CRT_NOTHROW;
size_t c16rtomb(char *__crt_restrict __text, char16_t __c, mbstate_t *__crt_restrict __state) __CRT_NOTHROW;
size_t mbrtoc32(char32_t *__crt_restrict __to, const char *__crt_restrict __text, size_t __size,
	mbstate_t *__crt_restrict __state) __CRT_NOTHROW;
size_t c32rtomb(char *__crt_restrict __text, char32_t __c, mbstate_t *__crt_restrict __state) __CRT_NOTHROW;
#if (!defined(__cplusplus) && defined(__CRT_USE_C23)) || defined(__cpp_char8_t)
size_t mbrtoc8(char8_t *__crt_restrict __to, const char *__crt_restrict __text, size_t __size,
	mbstate_t *__crt_restrict __state) __CRT_NOTHROW;
size_t c8rtomb(char *__crt_restrict __text, char8_t __c, mbstate_t *__crt_restrict __state) __CRT_NOTHROW;
#if defined(__cplusplus) && defined(_WIN32)
/* For mingw-w64's libstdc++, as in <stdlib.h>. */
#define _GLIBCXX_USE_UCHAR_C8RTOMB_MBRTOC8_FCHAR8_T 1
#define _GLIBCXX_USE_UCHAR_C8RTOMB_MBRTOC8_CXX20 1
#endif
#endif

__CRT_END_DECLS

#endif
