/* SPDX-License-Identifier: MIT */
/* vswprintf(): formatted wide text into an array that must be large enough. */
#include <errno.h>
#include <limits.h>
#include <wchar.h>

#include "error.h"
#include "wide_array.h"

int vswprintf(wchar_t *restrict text, size_t size, const wchar_t *restrict format, va_list arguments)
{
	size_t room = size, stored;
	int result;

	if (room)
		room--;
	/* More than INT_MAX characters are an error anyway, and an end beyond the address space would be none. */
	if (room > INT_MAX)
		room = INT_MAX;
	if (room > (UINTPTR_MAX - (uintptr_t)text) / sizeof(wchar_t))
		room = (UINTPTR_MAX - (uintptr_t)text) / sizeof(wchar_t);
	result = __crt_wide_array_format(text, room, &stored, format, arguments);
	if (size)
		text[stored] = 0;
	if (result >= 0 && (size_t)result >= size)
		result = -EOVERFLOW;
	return __crt_result(result);
}
