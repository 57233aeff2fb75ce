/* SPDX-License-Identifier: MIT */
/* assert(). ISO C17 7.2. Read anew each time, for NDEBUG. */
#include <bits/features.h>

#ifndef __crt_assert_declared
#define __crt_assert_declared 1
__CRT_BEGIN_DECLS
/* Writes "program: file:line: function: Assertion `expression' failed." to standard error, then abort(). */
__CRT_NORETURN void __assert_fail(const char *__expression, const char *__file, unsigned int __line, const char *__function);
/* The same without a function, as code compiled against other libraries' headers calls it. */
__CRT_NORETURN void __assert(const char *__expression, const char *__file, int __line);
#ifdef _WIN32
/* What Microsoft's assert() calls. */
__CRT_NORETURN void _assert(const char *__expression, const char *__file, unsigned int __line);
__CRT_NORETURN void _wassert(const __WCHAR_TYPE__ *__expression, const __WCHAR_TYPE__ *__file, unsigned int __line);
#endif
__CRT_END_DECLS
#endif

#if defined(__CRT_LANG_C23) && !defined(__STDC_VERSION_ASSERT_H__)
#define __STDC_VERSION_ASSERT_H__ 202311L
#endif

#undef assert
#ifdef NDEBUG
#define assert(...) ((void)0)
#elif defined(__cplusplus)
#define assert(...) \
	(static_cast<bool>(__VA_ARGS__) ? (void)0 : __assert_fail(#__VA_ARGS__, __FILE__, __LINE__, __extension__ __PRETTY_FUNCTION__))
#else
/* Ends the program with a message if the scalar expression is zero; nothing at all where NDEBUG is defined. */
#define assert(...) \
	((__VA_ARGS__) ? (void)0 : __assert_fail(#__VA_ARGS__, __FILE__, __LINE__, __extension__ __func__))
#endif

#if !defined(__cplusplus) && defined(__CRT_USE_C11) && !defined(static_assert) && \
	(!defined(__STDC_VERSION__) || __STDC_VERSION__ <= 201710L || (!defined(__clang__) && __GNUC__ < 13) || \
	(defined(__clang__) && __clang_major__ < 16))
#define static_assert _Static_assert
#endif
