/* SPDX-License-Identifier: MIT */
/* What Microsoft's <ctype.h> declares beyond the standard's. Microsoft Learn, "Character classification". */
#ifndef _BITS_MS_CTYPE_H
#define _BITS_MS_CTYPE_H

#include <bits/features.h>
#include <bits/ms_locale_t.h>

__CRT_BEGIN_DECLS

/* The classes as bits, for _isctype() and _pctype. */
#define _UPPER 0x1
#define _LOWER 0x2
#define _DIGIT 0x4
#define _SPACE 0x8
#define _PUNCT 0x10
#define _CONTROL 0x20
#define _BLANK 0x40
#define _HEX 0x80
#define _LEADBYTE 0x8000
#define _ALPHA (0x0100 | _UPPER | _LOWER)

/* Is the character in one of the classes? Of an unsigned char's value or EOF. */
int _isctype(int __c, int __classes);
int _isctype_l(int __c, int __classes, _locale_t __locale);
/* The classes of 0 to 255, and at -1 those of EOF. */
const unsigned short *__pctype_func(void);
#define _pctype (__pctype_func())
/* Is it one of the bytes that begin a character of more than one, C2 to F4 (UTF-8)? */
int isleadbyte(int __byte);
int _isleadbyte_l(int __byte, _locale_t __locale);
/* Is it 0 to 127? The low 7 bits. Is it a letter, an underscore or (without f) a digit, as an identifier has them? Of any int. */
int __isascii(int __c);
int __toascii(int __c);
int __iscsym(int __c);
int __iscsymf(int __c);
#define __isascii(c) ((unsigned)(c) < 0x80)
#define __toascii(c) ((c) & 0x7f)
/* The functions behind the macros: the cases' difference, applied without looking. */
int (_tolower)(int __c) __CRT_NOTHROW;
int (_toupper)(int __c) __CRT_NOTHROW;

/* The same in a locale, which makes no difference. */
int _isalnum_l(int __c, _locale_t __locale);
int _isalpha_l(int __c, _locale_t __locale);
int _isblank_l(int __c, _locale_t __locale);
int _iscntrl_l(int __c, _locale_t __locale);
int _isdigit_l(int __c, _locale_t __locale);
int _isgraph_l(int __c, _locale_t __locale);
int _islower_l(int __c, _locale_t __locale);
int _isprint_l(int __c, _locale_t __locale);
int _ispunct_l(int __c, _locale_t __locale);
int _isspace_l(int __c, _locale_t __locale);
int _isupper_l(int __c, _locale_t __locale);
int _isxdigit_l(int __c, _locale_t __locale);
int _tolower_l(int __c, _locale_t __locale);
int _toupper_l(int __c, _locale_t __locale);

__CRT_END_DECLS

#endif
