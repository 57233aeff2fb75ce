/* SPDX-License-Identifier: MIT */
/* Facts about a locale, as texts. POSIX.1-2017. All locales have the same ones (see <locale.h>). */
#ifndef _LANGINFO_H
#define _LANGINFO_H

#include <bits/features.h>
#include <bits/codeset.h>
#include <bits/locale_t.h>
/* As in other libraries, on which programs rely. */
#if defined(__CRT_USE_MISC) && !defined(_WIN32)
#include <nl_types.h>
#endif

__CRT_BEGIN_DECLS

/* The items have the numbers of glibc, which prebuilt C++ libraries ask for: a category in the upper half, an index in the lower. */

/* What stands before the fraction of a number: "."; between groups of digits: nothing. */
#define RADIXCHAR 0x10000
#define THOUSEP 0x10001

/* Days from Sunday on, months from January on, short and long. */
#define ABDAY_1 0x20000
#define ABDAY_2 0x20001
#define ABDAY_3 0x20002
#define ABDAY_4 0x20003
#define ABDAY_5 0x20004
#define ABDAY_6 0x20005
#define ABDAY_7 0x20006
#define DAY_1 0x20007
#define DAY_2 0x20008
#define DAY_3 0x20009
#define DAY_4 0x2000a
#define DAY_5 0x2000b
#define DAY_6 0x2000c
#define DAY_7 0x2000d
#define ABMON_1 0x2000e
#define ABMON_2 0x2000f
#define ABMON_3 0x20010
#define ABMON_4 0x20011
#define ABMON_5 0x20012
#define ABMON_6 0x20013
#define ABMON_7 0x20014
#define ABMON_8 0x20015
#define ABMON_9 0x20016
#define ABMON_10 0x20017
#define ABMON_11 0x20018
#define ABMON_12 0x20019
#define MON_1 0x2001a
#define MON_2 0x2001b
#define MON_3 0x2001c
#define MON_4 0x2001d
#define MON_5 0x2001e
#define MON_6 0x2001f
#define MON_7 0x20020
#define MON_8 0x20021
#define MON_9 0x20022
#define MON_10 0x20023
#define MON_11 0x20024
#define MON_12 0x20025
/* Months as they are called alone, not in a date: here the same. POSIX.1-2024. */
#ifdef __CRT_USE_MISC
#define ALTMON_1 0x2006f
#define ALTMON_2 0x20070
#define ALTMON_3 0x20071
#define ALTMON_4 0x20072
#define ALTMON_5 0x20073
#define ALTMON_6 0x20074
#define ALTMON_7 0x20075
#define ALTMON_8 0x20076
#define ALTMON_9 0x20077
#define ALTMON_10 0x20078
#define ALTMON_11 0x20079
#define ALTMON_12 0x2007a
#endif
/* "AM" and "PM". */
#define AM_STR 0x20026
#define PM_STR 0x20027
/* Formats for strftime(): date and time, date, time, time of twelve hours. */
#define D_T_FMT 0x20028
#define D_FMT 0x20029
#define T_FMT 0x2002a
#define T_FMT_AMPM 0x2002b
/* Eras and other digits: there are none. */
#define ERA 0x2002c
#define ERA_D_FMT 0x2002e
#define ALT_DIGITS 0x2002f
#define ERA_D_T_FMT 0x20030
#define ERA_T_FMT 0x20031
/* Where the currency's symbol stands, and the symbol: "-", before the value. */
#define CRNCYSTR 0x4000f
/* Regular expressions for a yes and a no. */
#define YESEXPR 0x50000
#define NOEXPR 0x50001
#ifdef __CRT_USE_MISC
#define YESSTR 0x50002
#define NOSTR 0x50003
#endif
#ifdef __CRT_USE_GNU
#define DECIMAL_POINT RADIXCHAR
#define THOUSANDS_SEP THOUSEP
#define GROUPING 0x10002
#define ERA_YEAR 0x2002d
#define INT_CURR_SYMBOL 0x40000
#define CURRENCY_SYMBOL 0x40001
#define MON_DECIMAL_POINT 0x40002
#define MON_THOUSANDS_SEP 0x40003
#define MON_GROUPING 0x40004
#define POSITIVE_SIGN 0x40005
#define NEGATIVE_SIGN 0x40006
#endif

/* The name of a category (LC_CTYPE ..., not LC_ALL) of the locale, which gettext and gnulib look for. */
#define _NL_LOCALE_NAME(category) ((category) << 16 | 0xffff)
#ifdef __CRT_USE_GNU
#define NL_LOCALE_NAME(category) _NL_LOCALE_NAME(category)
#endif

#ifdef __CRT_USE_POSIX2008
/* nl_langinfo() (in bits/codeset.h) of a locale's. */
char *nl_langinfo_l(nl_item __item, locale_t __locale) __CRT_NOTHROW;
#endif

__CRT_END_DECLS

#endif
