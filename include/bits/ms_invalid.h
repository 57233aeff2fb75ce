/* SPDX-License-Identifier: MIT */
/* Microsoft's invalid-parameter handlers, for <stdlib.h>. */
#ifndef _BITS_MS_INVALID_H
#define _BITS_MS_INVALID_H

#include <bits/features.h>

#define __need_wchar_t
#include <stddef.h>
#include <stdint.h>

__CRT_BEGIN_DECLS

typedef void (*_invalid_parameter_handler)(const wchar_t *__expression, const wchar_t *__function, const wchar_t *__file, unsigned __line,
	uintptr_t __reserved);
/* Sets the handler and returns the one before. The bounds-checking functions (strcpy_s ...) call it, with NULLs, if there is no handler of
 * Annex K; this library's other functions return errors and never call it. */
_invalid_parameter_handler _set_invalid_parameter_handler(_invalid_parameter_handler __handler);
_invalid_parameter_handler _get_invalid_parameter_handler(void);
void _invalid_parameter_noinfo(void);
__CRT_NORETURN void _invalid_parameter_noinfo_noreturn(void);

__CRT_END_DECLS

#endif
