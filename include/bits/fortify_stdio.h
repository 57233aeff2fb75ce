/* SPDX-License-Identifier: MIT */
/* sprintf() and its kin for -D_FORTIFY_SOURCE: see fortify_string.h. */
#ifndef _BITS_FORTIFY_STDIO_H
#define _BITS_FORTIFY_STDIO_H

#include <bits/fortify.h>

__CRT_BEGIN_DECLS

__CRT_CHECKED int vsprintf(char *__crt_restrict __text, const char *__crt_restrict __format, __gnuc_va_list __arguments)
{
	return __builtin___vsprintf_chk(__text, _FORTIFY_SOURCE - 1, __CRT_TEXT_ROOM(__text), __format, __arguments);
}
__CRT_CHECKED int vsnprintf(char *__crt_restrict __text, size_t __size, const char *__crt_restrict __format, __gnuc_va_list __arguments)
{
	return __builtin___vsnprintf_chk(__text, __size, _FORTIFY_SOURCE - 1, __CRT_TEXT_ROOM(__text), __format, __arguments);
}
#ifndef __clang__
/* clang cannot pass on arguments without a list. */
__CRT_CHECKED int sprintf(char *__crt_restrict __text, const char *__crt_restrict __format, ...)
{
	return __builtin___sprintf_chk(__text, _FORTIFY_SOURCE - 1, __CRT_TEXT_ROOM(__text), __format, __builtin_va_arg_pack());
}
__CRT_CHECKED int snprintf(char *__crt_restrict __text, size_t __size, const char *__crt_restrict __format, ...)
{
	return __builtin___snprintf_chk(__text, __size, _FORTIFY_SOURCE - 1, __CRT_TEXT_ROOM(__text), __format, __builtin_va_arg_pack());
}
#endif

__CRT_END_DECLS

#endif
