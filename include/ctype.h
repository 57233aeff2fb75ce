/* SPDX-License-Identifier: MIT */
/* Classes of characters. ISO C17 7.4. */
#ifndef _CTYPE_H
#define _CTYPE_H

#include <bits/features.h>
#ifdef __CRT_USE_POSIX2008
#include <bits/locale_t.h>
#endif

__CRT_BEGIN_DECLS

/* Every argument is an unsigned char's value or EOF (-1); the negative values of a char, -128 to -2, are looked up too, as
 * unsigned char would be. Only ASCII characters are in any class: bytes above are parts of UTF-8 characters. All are
 * thread-safe and async-signal-safe. */

/* Bits of __ctype_b's entries, with the values and names that libstdc++ takes from glibc. */
enum {
	_ISblank = 0x0001,
	_IScntrl = 0x0002,
	_ISpunct = 0x0004,
	_ISalnum = 0x0008,
	_ISupper = 0x0100,
	_ISlower = 0x0200,
	_ISalpha = 0x0400,
	_ISdigit = 0x0800,
	_ISxdigit = 0x1000,
	_ISspace = 0x2000,
	_ISprint = 0x4000,
	_ISgraph = 0x8000
};
/* The classes of -128 to 255, the first at index 0. */
extern const unsigned short __crt_ctype[384];
/* Pointers into the tables, at the entry of 0. */
const unsigned short **__ctype_b_loc(void) __CRT_NOTHROW __attribute__((__const__));
const int **__ctype_tolower_loc(void) __CRT_NOTHROW __attribute__((__const__));
const int **__ctype_toupper_loc(void) __CRT_NOTHROW __attribute__((__const__));
unsigned long __ctype_get_mb_cur_max(void) __CRT_NOTHROW;

/* Nonzero if the character is of the class. 7.4.1. */
int isalnum(int __c) __CRT_NOTHROW;
int isalpha(int __c) __CRT_NOTHROW;
int iscntrl(int __c) __CRT_NOTHROW;
int isdigit(int __c) __CRT_NOTHROW;
int isgraph(int __c) __CRT_NOTHROW;
int islower(int __c) __CRT_NOTHROW;
int isprint(int __c) __CRT_NOTHROW;
int ispunct(int __c) __CRT_NOTHROW;
int isspace(int __c) __CRT_NOTHROW;
int isupper(int __c) __CRT_NOTHROW;
int isxdigit(int __c) __CRT_NOTHROW;
#ifdef __CRT_USE_C99
int isblank(int __c) __CRT_NOTHROW;
#endif
/* The other case of a letter, anything else unchanged (EOF too). 7.4.2. */
int tolower(int __c) __CRT_NOTHROW;
int toupper(int __c) __CRT_NOTHROW;

#if defined(__CRT_USE_MISC) || defined(__CRT_USE_XOPEN)
/* Is it 0 to 127? Any int. The low 7 bits. POSIX. */
int isascii(int __c) __CRT_NOTHROW;
int toascii(int __c) __CRT_NOTHROW;
/* The cases' difference, applied without looking: only for letters of the other case. POSIX. */
int _tolower(int __c) __CRT_NOTHROW;
int _toupper(int __c) __CRT_NOTHROW;
#define _tolower(c) ((c) + 32)
#define _toupper(c) ((c) - 32)
#endif

#ifdef __CRT_USE_POSIX2008
/* The same in a locale of one's own. POSIX. */
int isalnum_l(int __c, locale_t __locale) __CRT_NOTHROW;
int isalpha_l(int __c, locale_t __locale) __CRT_NOTHROW;
int isblank_l(int __c, locale_t __locale) __CRT_NOTHROW;
int iscntrl_l(int __c, locale_t __locale) __CRT_NOTHROW;
int isdigit_l(int __c, locale_t __locale) __CRT_NOTHROW;
int isgraph_l(int __c, locale_t __locale) __CRT_NOTHROW;
int islower_l(int __c, locale_t __locale) __CRT_NOTHROW;
int isprint_l(int __c, locale_t __locale) __CRT_NOTHROW;
int ispunct_l(int __c, locale_t __locale) __CRT_NOTHROW;
int isspace_l(int __c, locale_t __locale) __CRT_NOTHROW;
int isupper_l(int __c, locale_t __locale) __CRT_NOTHROW;
int isxdigit_l(int __c, locale_t __locale) __CRT_NOTHROW;
int tolower_l(int __c, locale_t __locale) __CRT_NOTHROW;
int toupper_l(int __c, locale_t __locale) __CRT_NOTHROW;
#endif

/* The functions again as macros, each evaluating its argument once. */
#if !defined(__cplusplus) && !defined(__crt_no_ctype_macros) && \
	(defined(__OPTIMIZE__) || defined(__clang__))
#define __crt_isctype(c, bit) (__crt_ctype[(int)(c) + 128] & (bit))
#define isalnum(c) __crt_isctype((c), _ISalnum)
#define isalpha(c) __crt_isctype((c), _ISalpha)
#define iscntrl(c) __crt_isctype((c), _IScntrl)
#define isdigit(c) ((unsigned int)(c) - '0' < 10U)
#define isgraph(c) __crt_isctype((c), _ISgraph)
#define islower(c) ((unsigned int)(c) - 'a' < 26U)
#define isprint(c) ((unsigned int)(c) - ' ' < 95U)
#define ispunct(c) __crt_isctype((c), _ISpunct)
#define isspace(c) __crt_isctype((c), _ISspace)
#define isupper(c) ((unsigned int)(c) - 'A' < 26U)
#define isxdigit(c) __crt_isctype((c), _ISxdigit)
#ifdef __CRT_USE_C99
#define isblank(c) __crt_isctype((c), _ISblank)
#endif
static __inline__ int __crt_tolower(int __c)
{
	return (unsigned int)__c - 'A' < 26U ? __c + 32 : __c;
}
static __inline__ int __crt_toupper(int __c)
{
	return (unsigned int)__c - 'a' < 26U ? __c - 32 : __c;
}
#define tolower(c) __crt_tolower(c)
#define toupper(c) __crt_toupper(c)
#endif

__CRT_END_DECLS

#ifdef __CRT_USE_MS
#include <bits/ms_ctype.h>
#include <wctype.h>
#endif

#endif
