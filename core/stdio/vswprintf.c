/* SPDX-License-Identifier: MIT */
/* vswprintf(): formatted wide text into an array that must be large enough. */
#include <errno.h>
#include <wchar.h>

#include "error.h"
#include "wide_array.h"

int vswprintf(wchar_t *restrict text, size_t size, const wchar_t *restrict format, va_list arguments)
{
	size_t stored;
	int result;

	result = __crt_wide_array_format(text, size ? size - 1 : 0, &stored, format, arguments);
	if (size)
		text[stored] = 0;
	if (result >= 0 && (size_t)result >= size)
		result = -EOVERFLOW;
	return __crt_result(result);
}
