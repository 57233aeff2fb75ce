/* SPDX-License-Identifier: MIT */
/* wcsncpy_s() with Microsoft's _TRUNCATE as the count. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

errno_t __crt_wcsncpy_s(wchar_t *to, size_t size, const wchar_t *from, size_t most);

errno_t wcsncpy_s(wchar_t *restrict to, size_t size, const wchar_t *restrict from, size_t most)
{
	size_t room = size;
	/* Nothing of nothing is no error for Microsoft: it makes an empty string. */
	if (most == 0 && (to == NULL) == (size == 0)) {
		if (to != NULL)
			*to = 0;
		return 0;
	}
	if (most != _TRUNCATE || to == NULL || from == NULL || size == 0)
		return __crt_wcsncpy_s(to, size, from, most == _TRUNCATE ? 0 : most);
	/* A destination without an end is refused below. */
	if (room == 0 || wcsnlen(from, room) < room)
		return __crt_wcsncpy_s(to, size, from, room != 0 ? room - 1 : 0);
	most = (size_t)__crt_wcsncpy_s(to, size, from, room - 1);
	return most != 0 ? (errno_t)most : STRUNCATE;
}
