/* SPDX-License-Identifier: MIT */
/* _isctype() and the table of classes behind it, in Microsoft's bits. The classes are ASCII's; a byte that begins a character of UTF-8 is a
 * lead byte. */
#define __crt_no_ctype_macros 1
#include <ctype.h>

#define CONTROLS _CONTROL
#define WHITE (_CONTROL | _SPACE)
/* Both letters and digits of numbers in base 16. */
#define A_TO_F(cases) (0x0100 | (cases) | _HEX)

/* EOF comes first. */
static const unsigned short classes[257] = {
	[1 + 0x00 ... 1 + 0x08] = CONTROLS,
	/* Of the control characters the tab alone is blank, but not _BLANK, which is a printing character's (isprint() tests it). */
	[1 + '\t' ... 1 + '\r'] = WHITE,
	[1 + 0x0e ... 1 + 0x1f] = CONTROLS,
	[1 + ' '] = _SPACE | _BLANK,
	[1 + '!' ... 1 + '/'] = _PUNCT,
	[1 + '0' ... 1 + '9'] = _DIGIT | _HEX,
	[1 + ':' ... 1 + '@'] = _PUNCT,
	[1 + 'A' ... 1 + 'F'] = A_TO_F(_UPPER),
	[1 + 'G' ... 1 + 'Z'] = 0x0100 | _UPPER,
	[1 + '[' ... 1 + '`'] = _PUNCT,
	[1 + 'a' ... 1 + 'f'] = A_TO_F(_LOWER),
	[1 + 'g' ... 1 + 'z'] = 0x0100 | _LOWER,
	[1 + '{' ... 1 + '~'] = _PUNCT,
	[1 + 0x7f] = CONTROLS,
	[1 + 0xc2 ... 1 + 0xf4] = _LEADBYTE,
};

const unsigned short *__pctype_func(void)
{
	return classes + 1;
}

int _isctype(int c, int wanted)
{
	return c >= -1 && c <= 255 ? classes[c + 1] & wanted : 0;
}

int _isctype_l(int c, int wanted, _locale_t locale)
{
	(void)locale;
	return _isctype(c, wanted);
}
