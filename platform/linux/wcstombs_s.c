/* SPDX-License-Identifier: MIT */
/* wcstombs_s() is Annex K's here, where no other library has another function of that name. */
#include <stddef.h>

int __crt_wcstombs_s(size_t *length, char *to, size_t size, const wchar_t *from, size_t count);
int wcstombs_s(size_t *length, char *to, size_t size, const wchar_t *from, size_t count);

int wcstombs_s(size_t *length, char *to, size_t size, const wchar_t *from, size_t count)
{
	return __crt_wcstombs_s(length, to, size, from, count);
}
