/* SPDX-License-Identifier: MIT */
/* strncpy_s() is Annex K's here, where no other library has another function of that name. */
#include <stddef.h>

int __crt_strncpy_s(char *to, size_t size, const char *from, size_t most);
int strncpy_s(char *to, size_t size, const char *from, size_t most);

int strncpy_s(char *to, size_t size, const char *from, size_t most)
{
	return __crt_strncpy_s(to, size, from, most);
}
