/* SPDX-License-Identifier: MIT */
/* Localization. ISO C17 7.11, POSIX.1-2017.
 *
 * There are two locales: "C", also named "POSIX", and "C.UTF-8", which has the same contents under another name. UTF-8 is the multibyte
 * encoding of both, numbers have a '.', order is that of code points, texts are English. */
#ifndef _LOCALE_H
#define _LOCALE_H

#include <bits/features.h>

#define __need_NULL
#include <stddef.h>

#ifdef __CRT_USE_POSIX2008
#include <bits/locale_t.h>
#endif

__CRT_BEGIN_DECLS

/* The categories, with the numbers of the systems' usual libraries. */
#ifdef _WIN32
#define LC_ALL 0
#define LC_COLLATE 1
#define LC_CTYPE 2
#define LC_MONETARY 3
#define LC_NUMERIC 4
#define LC_TIME 5
#define LC_MESSAGES 6
#else
#define LC_CTYPE 0
#define LC_NUMERIC 1
#define LC_TIME 2
#define LC_COLLATE 3
#define LC_MONETARY 4
#define LC_MESSAGES 5
#define LC_ALL 6
#endif

/* How numbers and amounts of money are written. CHAR_MAX and "" mean that there is no rule. 7.11p2. */
struct lconv {
	char *decimal_point;
	char *thousands_sep;
	char *grouping;
	char *int_curr_symbol;
	char *currency_symbol;
	char *mon_decimal_point;
	char *mon_thousands_sep;
	char *mon_grouping;
	char *positive_sign;
	char *negative_sign;
	char int_frac_digits;
	char frac_digits;
	char p_cs_precedes;
	char p_sep_by_space;
	char n_cs_precedes;
	char n_sep_by_space;
	char p_sign_posn;
	char n_sign_posn;
	/* C90 has not got these, and a program of its time may have macros of the names. */
#if defined(__CRT_USE_C99) || defined(__CRT_USE_POSIX2001)
	char int_p_cs_precedes;
	char int_p_sep_by_space;
	char int_n_cs_precedes;
	char int_n_sep_by_space;
	char int_p_sign_posn;
	char int_n_sign_posn;
#else
	char __int_conventions[6];
#endif
};

/* Makes `name` the locale of a category, or of all: "C", "POSIX", "C.UTF-8", or what a call for LC_ALL gave back. "" takes it from the
 * environment: LC_ALL, else the category's own variable, else LANG, else "C"; there, any name whose codeset is UTF-8
 * ("de_DE.UTF-8") stands for "C.UTF-8". NULL only asks. The locale's name, valid until the next call; or NULL, with nothing
 * changed, and errno ENOENT or EINVAL, if there is no such locale or category. Thread-safe. 7.11.1.1. */
char *setlocale(int __category, const char *__name) __CRT_NOTHROW;
/* The rules of the current locale: the same object every time, not to be changed. Thread-safe. 7.11.2.1. */
struct lconv *localeconv(void) __CRT_NOTHROW;

#ifdef __CRT_USE_POSIX2008
#define LC_CTYPE_MASK (1 << LC_CTYPE)
#define LC_NUMERIC_MASK (1 << LC_NUMERIC)
#define LC_TIME_MASK (1 << LC_TIME)
#define LC_COLLATE_MASK (1 << LC_COLLATE)
#define LC_MONETARY_MASK (1 << LC_MONETARY)
#define LC_MESSAGES_MASK (1 << LC_MESSAGES)
#define LC_ALL_MASK \
	(LC_CTYPE_MASK | LC_NUMERIC_MASK | LC_TIME_MASK | LC_COLLATE_MASK | LC_MONETARY_MASK | LC_MESSAGES_MASK)
/* Stands for the locale that setlocale() sets. */
#define LC_GLOBAL_LOCALE ((locale_t)-1)

/* A locale with the categories of `mask` as `name` says (setlocale() knows which names) and the others as in `base`, or as in "C" if
 * that is NULL. `base` becomes the result or is freed. NULL with EINVAL (mask), ENOENT (name) or ENOMEM, and `base` then stays.
 * Thread-safe. POSIX. */
locale_t newlocale(int __mask, const char *__name, locale_t __base) __CRT_NOTHROW;
/* Makes a locale that of the calling thread, or LC_GLOBAL_LOCALE for none of its own; NULL only asks. The one before. POSIX. */
locale_t uselocale(locale_t __locale) __CRT_NOTHROW;
/* A copy, of LC_GLOBAL_LOCALE too. NULL with ENOMEM. POSIX. */
locale_t duplocale(locale_t __locale) __CRT_NOTHROW;
#ifdef __CRT_USE_MISC
/* The name of a category (not LC_ALL) of a locale, or of the global one; NULL for a wrong number. Valid for ever. Thread-safe. POSIX.1-2024. */
const char *getlocalename_l(int __category, locale_t __locale) __CRT_NOTHROW;
#endif
/* Gives a locale back; no thread may use it any longer. POSIX. */
void freelocale(locale_t __locale) __CRT_NOTHROW;
#endif

__CRT_END_DECLS

#ifdef __CRT_USE_MS
#include <bits/ms_locale.h>
/* GNU programs that found <langinfo.h> include this header alone on Windows. */
#include <bits/codeset.h>
#endif

#endif
