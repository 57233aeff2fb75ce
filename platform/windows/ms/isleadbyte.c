/* SPDX-License-Identifier: MIT */
/* isleadbyte(): the bytes that begin a character of UTF-8 that has more than one (RFC 3629). */
#include <ctype.h>

int isleadbyte(int byte)
{
	return byte >= 0xc2 && byte <= 0xf4;
}

int _isleadbyte_l(int byte, _locale_t locale)
{
	(void)locale;
	return isleadbyte(byte);
}
