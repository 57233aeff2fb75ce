/* SPDX-License-Identifier: MIT */
/* crypt(): crypt_r() with memory of its own. */
#include <crypt.h>

char *crypt(const char *key, const char *setting)
{
	static struct crypt_data data;
	return crypt_r(key, setting, &data);
}
