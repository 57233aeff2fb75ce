/* SPDX-License-Identifier: MIT */
/* _mbstrlen(), _mbstrnlen(): the characters of a multibyte text, one for each that UTF-8 has. */
#include <errno.h>
#include <stdlib.h>

#include "error.h"

size_t _mbstrnlen(const char *text, size_t size)
{
	size_t count = 0;
	if (text == NULL) {
		__crt_set_errno(EINVAL);
		return (size_t)-1;
	}
	/* Microsoft counts a character that the limit cuts as none. */
	while (size != 0 && *text != '\0') {
		unsigned char lead = (unsigned char)*text;
		size_t length = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
		if (length > size)
			break;
		if (mblen(text, length) != (int)length) {
			__crt_set_errno(EILSEQ);
			return (size_t)-1;
		}
		text += length;
		size -= length;
		count++;
	}
	return count;
}

size_t _mbstrlen(const char *text)
{
	return _mbstrnlen(text, (size_t)-1);
}
