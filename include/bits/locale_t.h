/* SPDX-License-Identifier: MIT */
/* locale_t, for <locale.h> and the headers that declare *_l functions. */
#ifndef _BITS_LOCALE_T_H
#define _BITS_LOCALE_T_H

/* The tag is in the symbols of prebuilt libstdc++ on Linux. */
typedef struct __locale_struct *locale_t;
/* Under the name that C++ headers use. */
typedef locale_t __locale_t;

#endif
