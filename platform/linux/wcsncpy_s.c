/* SPDX-License-Identifier: MIT */
/* wcsncpy_s() is Annex K's here, where no other library has another function of that name. */
#include <stddef.h>

int __crt_wcsncpy_s(wchar_t *to, size_t size, const wchar_t *from, size_t most);
int wcsncpy_s(wchar_t *to, size_t size, const wchar_t *from, size_t most);

int wcsncpy_s(wchar_t *to, size_t size, const wchar_t *from, size_t most)
{
	return __crt_wcsncpy_s(to, size, from, most);
}
