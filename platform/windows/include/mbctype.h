/* SPDX-License-Identifier: MIT */
/* Microsoft's classes of the bytes of multibyte text, which is UTF-8. Microsoft Learn, "_ismbb routines". */
#ifndef _MBCTYPE_H
#define _MBCTYPE_H

#include <bits/features.h>
#include <bits/ms_locale_t.h>
#include <ctype.h>

__CRT_BEGIN_DECLS

#define _M1 0x04
#define _M2 0x08
#define _MS 0x01
#define _MP 0x02
#define _SBUP 0x10
#define _SBLOW 0x20
/* Of each byte, at its value and one: may it begin (_M1) or go on with (_M2) a character, is it a letter of one case or the other? */
extern unsigned char _mbctype[257];
unsigned char *__p__mbctype(void);

/* The results of _mbbtype() and _mbsbtype(). */
#define _MBC_SINGLE 0
#define _MBC_LEAD 1
#define _MBC_TRAIL 2
#define _MBC_ILLEGAL (-1)

#define _MB_CP_SBCS 0
#define _MB_CP_OEM (-2)
#define _MB_CP_ANSI (-3)
#define _MB_CP_LOCALE (-4)
#define _MB_CP_UTF8 65001
/* The code page is UTF-8 and stays that: the setter gives 0 for it and for the locale's (_MB_CP_LOCALE), which is the same, else -1 and EINVAL. */
int _getmbcp(void);
int _setmbcp(int __code_page);

/* Does the byte begin a character of several, or go on with one? */
int _ismbblead(unsigned __byte);
int _ismbbtrail(unsigned __byte);
int _ismbblead_l(unsigned __byte, _locale_t __locale);
int _ismbbtrail_l(unsigned __byte, _locale_t __locale);
/* isalnum() and its kin; and k: is it a half-width kana of a Japanese code page? No byte is. */
int _ismbbalnum(unsigned __byte);
int _ismbbalpha(unsigned __byte);
int _ismbbblank(unsigned __byte);
int _ismbbgraph(unsigned __byte);
int _ismbbprint(unsigned __byte);
int _ismbbpunct(unsigned __byte);
int _ismbbkalnum(unsigned __byte);
int _ismbbkana(unsigned __byte);
int _ismbbkprint(unsigned __byte);
int _ismbbkpunct(unsigned __byte);
int _ismbbalnum_l(unsigned __byte, _locale_t __locale);
int _ismbbalpha_l(unsigned __byte, _locale_t __locale);
int _ismbbblank_l(unsigned __byte, _locale_t __locale);
int _ismbbgraph_l(unsigned __byte, _locale_t __locale);
int _ismbbprint_l(unsigned __byte, _locale_t __locale);
int _ismbbpunct_l(unsigned __byte, _locale_t __locale);
int _ismbbkalnum_l(unsigned __byte, _locale_t __locale);
int _ismbbkana_l(unsigned __byte, _locale_t __locale);
int _ismbbkprint_l(unsigned __byte, _locale_t __locale);
int _ismbbkpunct_l(unsigned __byte, _locale_t __locale);

__CRT_END_DECLS

#endif
