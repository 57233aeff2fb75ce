/* SPDX-License-Identifier: MIT */
/* getenv_s() is Annex K's here, where no other library has another function of that name. */
#include <stddef.h>

int __crt_getenv_s(size_t *length, char *value, size_t size, const char *name);
int getenv_s(size_t *length, char *value, size_t size, const char *name);

int getenv_s(size_t *length, char *value, size_t size, const char *name)
{
	return __crt_getenv_s(length, value, size, name);
}
