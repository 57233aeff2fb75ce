/* SPDX-License-Identifier: MIT */
/* The table of the bytes of multibyte text, which is UTF-8 (RFC 3629). */
#include <mbctype.h>

unsigned char _mbctype[257] = {
	[1 + 'A' ... 1 + 'Z'] = _SBUP,
	[1 + 'a' ... 1 + 'z'] = _SBLOW,
	[1 + 0x80 ... 1 + 0xbf] = _M2,
	[1 + 0xc2 ... 1 + 0xf4] = _M1,
};

unsigned char *__p__mbctype(void)
{
	return _mbctype;
}
