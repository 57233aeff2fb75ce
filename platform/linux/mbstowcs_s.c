/* SPDX-License-Identifier: MIT */
/* mbstowcs_s() is Annex K's here, where no other library has another function of that name. */
#include <stddef.h>

int __crt_mbstowcs_s(size_t *length, wchar_t *to, size_t size, const char *from, size_t count);
int mbstowcs_s(size_t *length, wchar_t *to, size_t size, const char *from, size_t count);

int mbstowcs_s(size_t *length, wchar_t *to, size_t size, const char *from, size_t count)
{
	return __crt_mbstowcs_s(length, to, size, from, count);
}
