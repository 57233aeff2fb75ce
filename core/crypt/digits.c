/* SPDX-License-Identifier: MIT */
/* The digits that crypt()'s methods write numbers with. */
#include <string.h>

#include "methods.h"

const char __crt_crypt_digits[65] = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

int __crt_crypt_digit(char c)
{
	const char *place = c != 0 ? strchr(__crt_crypt_digits, c) : NULL;
	return place != NULL ? (int)(place - __crt_crypt_digits) : -1;
}

char *__crt_crypt_put(char *output, uint32_t value, int count)
{
	for (; count > 0; count--, value >>= 6)
		*output++ = __crt_crypt_digits[value & 0x3f];
	return output;
}
