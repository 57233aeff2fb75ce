/* SPDX-License-Identifier: MIT */
/* Classes of a character of multibyte text. */
#define __crt_no_ctype_macros 1
#include <mbstring.h>
#include <wctype.h>

#include "private/ms_multibyte.h"
#include "unicode.h"

/* ASCII's class, and Unicode's for everything else. */
#define CLASS(name, ascii, unicode) \
	int name(unsigned c) \
	{ \
		uint32_t code_point = ms_code_point(c); \
		return c < 0x80 ? ascii((int)c) != 0 : code_point >= 0x80 && code_point != 0xffff && (unicode); \
	}
CLASS(_ismbcalnum, isalnum, __crt_unicode_alpha(code_point))
CLASS(_ismbcalpha, isalpha, __crt_unicode_alpha(code_point))
CLASS(_ismbcdigit, isdigit, 0)
CLASS(_ismbcgraph, isgraph, __crt_unicode_alpha(code_point) || __crt_unicode_punct(code_point))
CLASS(_ismbclower, islower, __crt_unicode_lower(code_point))
CLASS(_ismbcprint, isprint, __crt_unicode_alpha(code_point) || __crt_unicode_punct(code_point) || (code_point < 0xffff && iswprint((wint_t)code_point)))
CLASS(_ismbcpunct, ispunct, __crt_unicode_punct(code_point))
CLASS(_ismbcspace, isspace, code_point < 0xffff && iswspace((wint_t)code_point))
CLASS(_ismbcupper, isupper, __crt_unicode_upper(code_point))
CLASS(_ismbcblank, isblank, code_point < 0xffff && iswblank((wint_t)code_point))

int _ismbclegal(unsigned c)
{
	unsigned char bytes[4];
	size_t length = ms_number_length(c);
	ms_number_put(bytes, c, length);
	return length > 1 && ms_character(bytes, length) == length;
}

int _ismbchira(unsigned c)
{
	uint32_t code_point = ms_code_point(c);
	return code_point >= 0x3041 && code_point <= 0x309f;
}

int _ismbckata(unsigned c)
{
	uint32_t code_point = ms_code_point(c);
	return code_point >= 0x30a1 && code_point <= 0x30fe;
}

/* Parts of code page 932. */
#define NONE(name) \
	int name(unsigned c) \
	{ \
		(void)c; \
		return 0; \
	}
NONE(_ismbcsymbol)
NONE(_ismbcl0)
NONE(_ismbcl1)
NONE(_ismbcl2)
