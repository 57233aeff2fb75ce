/* SPDX-License-Identifier: MIT */
/* wcsncat_s() is Annex K's here, where no other library has another function of that name. */
#include <stddef.h>

int __crt_wcsncat_s(wchar_t *to, size_t size, const wchar_t *from, size_t most);
int wcsncat_s(wchar_t *to, size_t size, const wchar_t *from, size_t most);

int wcsncat_s(wchar_t *to, size_t size, const wchar_t *from, size_t most)
{
	return __crt_wcsncat_s(to, size, from, most);
}
