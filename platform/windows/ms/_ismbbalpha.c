/* SPDX-License-Identifier: MIT */
/* Classes of the bytes of multibyte text. */
#define __crt_no_ctype_macros 1
#include <mbctype.h>

int _ismbblead(unsigned byte)
{
	return byte >= 0xc2 && byte <= 0xf4;
}

int _ismbbtrail(unsigned byte)
{
	return byte >= 0x80 && byte <= 0xbf;
}

#define AS(name, function) \
	int name(unsigned byte) \
	{ \
		return byte < 0x80 && function((int)byte); \
	}
AS(_ismbbalnum, isalnum)
AS(_ismbbalpha, isalpha)
AS(_ismbbblank, isblank)
AS(_ismbbgraph, isgraph)
AS(_ismbbprint, isprint)
AS(_ismbbpunct, ispunct)

/* Those of Japanese code pages, where a byte may be a kana. */
#define NONE(name) \
	int name(unsigned byte) \
	{ \
		(void)byte; \
		return 0; \
	}
NONE(_ismbbkalnum)
NONE(_ismbbkana)
NONE(_ismbbkprint)
NONE(_ismbbkpunct)
