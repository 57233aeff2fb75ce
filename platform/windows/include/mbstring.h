/* SPDX-License-Identifier: MIT */
/* Microsoft's multibyte strings, in UTF-8. Microsoft Learn, "String manipulation" (the functions that begin with _mbs).
 *
 * A character as a number is its bytes, the first one highest: U+20AC is 0xe282ac. A byte that is no part of a character counts as one. What is said of
 * the functions with str holds otherwise; case is that of ASCII's letters. Functions with _l take a locale, which makes no difference. */
#ifndef _MBSTRING_H
#define _MBSTRING_H

#include <bits/errno_t.h>
#include <bits/features.h>
#include <bits/ms_locale_t.h>
#include <mbctype.h>
#include <stddef.h>

__CRT_BEGIN_DECLS

/* ---- One character ---- */
/* Its bytes, 1 to 4 (1 at the end of the text); copied; its number; where the next one begins. */
size_t _mbclen(const unsigned char *__text);
void _mbccpy(unsigned char *__to, const unsigned char *__from);
/* The bytes that were copied in *copied (may be NULL). 0; EINVAL (a NULL), ERANGE, EILSEQ (no character), and then an empty text. */
errno_t _mbccpy_s(unsigned char *__to, size_t __size, int *__copied, const unsigned char *__from);
unsigned _mbsnextc(const unsigned char *__text);
unsigned char *_mbsinc(const unsigned char *__text);
/* Where the character begins that ends before `at`; NULL if that is not behind `start`. */
unsigned char *_mbsdec(const unsigned char *__start, const unsigned char *__at);
/* `count` characters further, or at the end. */
unsigned char *_mbsninc(const unsigned char *__text, size_t __count);
/* What kind of byte: _MBC_SINGLE, _MBC_LEAD, _MBC_TRAIL, _MBC_ILLEGAL; behind one of the kind `before`; `offset` bytes behind the text's begin. */
int _mbbtype(unsigned char __byte, int __before);
int _mbsbtype(const unsigned char *__text, size_t __offset);
/* -1 if the byte at `at` begins, or goes on with, a character of the text that begins at `start`; else 0. */
int _ismbslead(const unsigned char *__start, const unsigned char *__at);
int _ismbstrail(const unsigned char *__start, const unsigned char *__at);
/* Letters of ASCII in the other case. Hiragana and katakana in each other. Everything else as it is; so are all characters in the conversions between
 * Japanese code pages. */
unsigned _mbctolower(unsigned __c);
unsigned _mbctoupper(unsigned __c);
unsigned _mbctohira(unsigned __c);
unsigned _mbctokata(unsigned __c);
unsigned _mbcjistojms(unsigned __c);
unsigned _mbcjmstojis(unsigned __c);
unsigned _mbbtombc(unsigned __c);
unsigned _mbctombb(unsigned __c);

/* Classes, as those of <wctype.h>. legal: is it a character of several bytes? hira, kata: the letters of these scripts. Kanji of JIS levels (l0, l1, l2) and
 * symbols are those of code page 932, in which no character is. */
int _ismbcalnum(unsigned __c);
int _ismbcalpha(unsigned __c);
int _ismbcdigit(unsigned __c);
int _ismbcgraph(unsigned __c);
int _ismbclower(unsigned __c);
int _ismbcprint(unsigned __c);
int _ismbcpunct(unsigned __c);
int _ismbcspace(unsigned __c);
int _ismbcupper(unsigned __c);
int _ismbcblank(unsigned __c);
int _ismbclegal(unsigned __c);
int _ismbchira(unsigned __c);
int _ismbckata(unsigned __c);
int _ismbcsymbol(unsigned __c);
int _ismbcl0(unsigned __c);
int _ismbcl1(unsigned __c);
int _ismbcl2(unsigned __c);

/* ---- Lengths ---- */
/* Characters of the text, and of its first `size` bytes (`size` if the text does not end there); bytes of its first `count` characters; whole
 * characters in its first `size` bytes. */
size_t _mbslen(const unsigned char *__text);
size_t _mbsnlen(const unsigned char *__text, size_t __size);
size_t _mbsnbcnt(const unsigned char *__text, size_t __count);
size_t _mbsnccnt(const unsigned char *__text, size_t __size);

/* ---- Copies: n counts characters, nb bytes, of which whole characters are taken ---- */
unsigned char *_mbscpy(unsigned char *__to, const unsigned char *__from);
unsigned char *_mbscat(unsigned char *__to, const unsigned char *__from);
/* From malloc. */
unsigned char *_mbsdup(const unsigned char *__text);
/* Padded with NULs up to `count`, as strncpy() does, which may leave none. */
unsigned char *_mbsncpy(unsigned char *__to, const unsigned char *__from, size_t __count);
unsigned char *_mbsnbcpy(unsigned char *__to, const unsigned char *__from, size_t __size);
unsigned char *_mbsncat(unsigned char *__to, const unsigned char *__from, size_t __count);
unsigned char *_mbsnbcat(unsigned char *__to, const unsigned char *__from, size_t __size);
/* As strcpy_s() and its kin, with _TRUNCATE. */
errno_t _mbscpy_s(unsigned char *__to, size_t __size, const unsigned char *__from);
errno_t _mbscat_s(unsigned char *__to, size_t __size, const unsigned char *__from);
errno_t _mbsncpy_s(unsigned char *__to, size_t __size, const unsigned char *__from, size_t __count);
errno_t _mbsnbcpy_s(unsigned char *__to, size_t __size, const unsigned char *__from, size_t __count);
errno_t _mbsncat_s(unsigned char *__to, size_t __size, const unsigned char *__from, size_t __count);
errno_t _mbsnbcat_s(unsigned char *__to, size_t __size, const unsigned char *__from, size_t __count);

/* ---- Changes in place ---- */
unsigned char *_mbslwr(unsigned char *__text);
unsigned char *_mbsupr(unsigned char *__text);
errno_t _mbslwr_s(unsigned char *__text, size_t __size);
errno_t _mbsupr_s(unsigned char *__text, size_t __size);
/* Back to front, by characters. */
unsigned char *_mbsrev(unsigned char *__text);
/* Filled with a character, as often as it fits before the end, or at most `count` times (n), or in at most `size` bytes (nb); blanks where no whole one
 * fits. The _s forms: 0, or EINVAL and an empty text. */
unsigned char *_mbsset(unsigned char *__text, unsigned __c);
unsigned char *_mbsnset(unsigned char *__text, unsigned __c, size_t __count);
unsigned char *_mbsnbset(unsigned char *__text, unsigned __c, size_t __size);
errno_t _mbsset_s(unsigned char *__text, size_t __size, unsigned __c);
errno_t _mbsnset_s(unsigned char *__text, size_t __size, unsigned __c, size_t __count);
errno_t _mbsnbset_s(unsigned char *__text, size_t __size, unsigned __c, size_t __count);

/* ---- Comparison, in the order of code points ---- */
int _mbscmp(const unsigned char *__a, const unsigned char *__b);
int _mbscoll(const unsigned char *__a, const unsigned char *__b);
int _mbsicmp(const unsigned char *__a, const unsigned char *__b);
int _mbsicoll(const unsigned char *__a, const unsigned char *__b);
int _mbsncmp(const unsigned char *__a, const unsigned char *__b, size_t __count);
int _mbsncoll(const unsigned char *__a, const unsigned char *__b, size_t __count);
int _mbsnicmp(const unsigned char *__a, const unsigned char *__b, size_t __count);
int _mbsnicoll(const unsigned char *__a, const unsigned char *__b, size_t __count);
int _mbsnbcmp(const unsigned char *__a, const unsigned char *__b, size_t __count);
int _mbsnbcoll(const unsigned char *__a, const unsigned char *__b, size_t __count);
int _mbsnbicmp(const unsigned char *__a, const unsigned char *__b, size_t __count);
int _mbsnbicoll(const unsigned char *__a, const unsigned char *__b, size_t __count);

/* ---- Search; positions are pointers, or bytes from the begin ---- */
unsigned char *_mbschr(const unsigned char *__text, unsigned __c);
unsigned char *_mbsrchr(const unsigned char *__text, unsigned __c);
unsigned char *_mbsstr(const unsigned char *__text, const unsigned char *__what);
size_t _mbsspn(const unsigned char *__text, const unsigned char *__set);
size_t _mbscspn(const unsigned char *__text, const unsigned char *__set);
unsigned char *_mbspbrk(const unsigned char *__text, const unsigned char *__set);
/* The first character that is not in the set, or NULL. */
unsigned char *_mbsspnp(const unsigned char *__text, const unsigned char *__set);
/* The rest of the text is the process's, or in *rest. */
unsigned char *_mbstok(unsigned char *__text, const unsigned char *__separators);
unsigned char *_mbstok_s(unsigned char *__text, const unsigned char *__separators, unsigned char **__rest);

#define _mbccmp(a, b) _mbsncmp(a, b, 1)

/* ---- In a locale ---- */
size_t _mbclen_l(const unsigned char *__text, _locale_t __locale);
void _mbccpy_l(unsigned char *__to, const unsigned char *__from, _locale_t __locale);
errno_t _mbccpy_s_l(unsigned char *__to, size_t __size, int *__copied, const unsigned char *__from, _locale_t __locale);
unsigned _mbsnextc_l(const unsigned char *__text, _locale_t __locale);
unsigned char *_mbsinc_l(const unsigned char *__text, _locale_t __locale);
unsigned char *_mbsdec_l(const unsigned char *__start, const unsigned char *__at, _locale_t __locale);
unsigned char *_mbsninc_l(const unsigned char *__text, size_t __count, _locale_t __locale);
int _mbbtype_l(unsigned char __byte, int __before, _locale_t __locale);
int _mbsbtype_l(const unsigned char *__text, size_t __offset, _locale_t __locale);
int _ismbslead_l(const unsigned char *__start, const unsigned char *__at, _locale_t __locale);
int _ismbstrail_l(const unsigned char *__start, const unsigned char *__at, _locale_t __locale);
unsigned _mbctolower_l(unsigned __c, _locale_t __locale);
unsigned _mbctoupper_l(unsigned __c, _locale_t __locale);
unsigned _mbctohira_l(unsigned __c, _locale_t __locale);
unsigned _mbctokata_l(unsigned __c, _locale_t __locale);
unsigned _mbcjistojms_l(unsigned __c, _locale_t __locale);
unsigned _mbcjmstojis_l(unsigned __c, _locale_t __locale);
unsigned _mbbtombc_l(unsigned __c, _locale_t __locale);
unsigned _mbctombb_l(unsigned __c, _locale_t __locale);
int _ismbcalnum_l(unsigned __c, _locale_t __locale);
int _ismbcalpha_l(unsigned __c, _locale_t __locale);
int _ismbcdigit_l(unsigned __c, _locale_t __locale);
int _ismbcgraph_l(unsigned __c, _locale_t __locale);
int _ismbclower_l(unsigned __c, _locale_t __locale);
int _ismbcprint_l(unsigned __c, _locale_t __locale);
int _ismbcpunct_l(unsigned __c, _locale_t __locale);
int _ismbcspace_l(unsigned __c, _locale_t __locale);
int _ismbcupper_l(unsigned __c, _locale_t __locale);
int _ismbcblank_l(unsigned __c, _locale_t __locale);
int _ismbclegal_l(unsigned __c, _locale_t __locale);
int _ismbchira_l(unsigned __c, _locale_t __locale);
int _ismbckata_l(unsigned __c, _locale_t __locale);
int _ismbcsymbol_l(unsigned __c, _locale_t __locale);
int _ismbcl0_l(unsigned __c, _locale_t __locale);
int _ismbcl1_l(unsigned __c, _locale_t __locale);
int _ismbcl2_l(unsigned __c, _locale_t __locale);
size_t _mbslen_l(const unsigned char *__text, _locale_t __locale);
size_t _mbsnlen_l(const unsigned char *__text, size_t __size, _locale_t __locale);
size_t _mbsnbcnt_l(const unsigned char *__text, size_t __count, _locale_t __locale);
size_t _mbsnccnt_l(const unsigned char *__text, size_t __size, _locale_t __locale);
unsigned char *_mbscpy_l(unsigned char *__to, const unsigned char *__from, _locale_t __locale);
unsigned char *_mbscat_l(unsigned char *__to, const unsigned char *__from, _locale_t __locale);
unsigned char *_mbsncpy_l(unsigned char *__to, const unsigned char *__from, size_t __count, _locale_t __locale);
unsigned char *_mbsnbcpy_l(unsigned char *__to, const unsigned char *__from, size_t __size, _locale_t __locale);
unsigned char *_mbsncat_l(unsigned char *__to, const unsigned char *__from, size_t __count, _locale_t __locale);
unsigned char *_mbsnbcat_l(unsigned char *__to, const unsigned char *__from, size_t __size, _locale_t __locale);
errno_t _mbscpy_s_l(unsigned char *__to, size_t __size, const unsigned char *__from, _locale_t __locale);
errno_t _mbscat_s_l(unsigned char *__to, size_t __size, const unsigned char *__from, _locale_t __locale);
errno_t _mbsncpy_s_l(unsigned char *__to, size_t __size, const unsigned char *__from, size_t __count, _locale_t __locale);
errno_t _mbsnbcpy_s_l(unsigned char *__to, size_t __size, const unsigned char *__from, size_t __count, _locale_t __locale);
errno_t _mbsncat_s_l(unsigned char *__to, size_t __size, const unsigned char *__from, size_t __count, _locale_t __locale);
errno_t _mbsnbcat_s_l(unsigned char *__to, size_t __size, const unsigned char *__from, size_t __count, _locale_t __locale);
unsigned char *_mbslwr_l(unsigned char *__text, _locale_t __locale);
unsigned char *_mbsupr_l(unsigned char *__text, _locale_t __locale);
errno_t _mbslwr_s_l(unsigned char *__text, size_t __size, _locale_t __locale);
errno_t _mbsupr_s_l(unsigned char *__text, size_t __size, _locale_t __locale);
unsigned char *_mbsrev_l(unsigned char *__text, _locale_t __locale);
unsigned char *_mbsset_l(unsigned char *__text, unsigned __c, _locale_t __locale);
unsigned char *_mbsnset_l(unsigned char *__text, unsigned __c, size_t __count, _locale_t __locale);
unsigned char *_mbsnbset_l(unsigned char *__text, unsigned __c, size_t __size, _locale_t __locale);
errno_t _mbsset_s_l(unsigned char *__text, size_t __size, unsigned __c, _locale_t __locale);
errno_t _mbsnset_s_l(unsigned char *__text, size_t __size, unsigned __c, size_t __count, _locale_t __locale);
errno_t _mbsnbset_s_l(unsigned char *__text, size_t __size, unsigned __c, size_t __count, _locale_t __locale);
int _mbscmp_l(const unsigned char *__a, const unsigned char *__b, _locale_t __locale);
int _mbscoll_l(const unsigned char *__a, const unsigned char *__b, _locale_t __locale);
int _mbsicmp_l(const unsigned char *__a, const unsigned char *__b, _locale_t __locale);
int _mbsicoll_l(const unsigned char *__a, const unsigned char *__b, _locale_t __locale);
int _mbsncmp_l(const unsigned char *__a, const unsigned char *__b, size_t __count, _locale_t __locale);
int _mbsncoll_l(const unsigned char *__a, const unsigned char *__b, size_t __count, _locale_t __locale);
int _mbsnicmp_l(const unsigned char *__a, const unsigned char *__b, size_t __count, _locale_t __locale);
int _mbsnicoll_l(const unsigned char *__a, const unsigned char *__b, size_t __count, _locale_t __locale);
int _mbsnbcmp_l(const unsigned char *__a, const unsigned char *__b, size_t __count, _locale_t __locale);
int _mbsnbcoll_l(const unsigned char *__a, const unsigned char *__b, size_t __count, _locale_t __locale);
int _mbsnbicmp_l(const unsigned char *__a, const unsigned char *__b, size_t __count, _locale_t __locale);
int _mbsnbicoll_l(const unsigned char *__a, const unsigned char *__b, size_t __count, _locale_t __locale);
unsigned char *_mbschr_l(const unsigned char *__text, unsigned __c, _locale_t __locale);
unsigned char *_mbsrchr_l(const unsigned char *__text, unsigned __c, _locale_t __locale);
unsigned char *_mbsstr_l(const unsigned char *__text, const unsigned char *__what, _locale_t __locale);
size_t _mbsspn_l(const unsigned char *__text, const unsigned char *__set, _locale_t __locale);
size_t _mbscspn_l(const unsigned char *__text, const unsigned char *__set, _locale_t __locale);
unsigned char *_mbspbrk_l(const unsigned char *__text, const unsigned char *__set, _locale_t __locale);
unsigned char *_mbsspnp_l(const unsigned char *__text, const unsigned char *__set, _locale_t __locale);
unsigned char *_mbstok_l(unsigned char *__text, const unsigned char *__separators, _locale_t __locale);
unsigned char *_mbstok_s_l(unsigned char *__text, const unsigned char *__separators, unsigned char **__rest, _locale_t __locale);

__CRT_END_DECLS

#define __CRT_SIZED_MBSTRING 1
#include <bits/ms_sized.h>

#endif
