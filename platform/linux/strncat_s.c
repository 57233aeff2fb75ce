/* SPDX-License-Identifier: MIT */
/* strncat_s() is Annex K's here, where no other library has another function of that name. */
#include <stddef.h>

int __crt_strncat_s(char *to, size_t size, const char *from, size_t most);
int strncat_s(char *to, size_t size, const char *from, size_t most);

int strncat_s(char *to, size_t size, const char *from, size_t most)
{
	return __crt_strncat_s(to, size, from, most);
}
