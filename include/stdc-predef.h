/* SPDX-License-Identifier: MIT */
/* What a library tells of itself before any header (ISO C17 6.10.8.2 and 6.10.8.3); gcc for Linux includes it at the head of every file. */
#ifndef _STDC_PREDEF_H
#define _STDC_PREDEF_H

/* Annex F, unless the compiler was told to leave it (-ffast-math); gcc says so itself. Not Annex G: no compiler here has imaginary types. */
#ifdef __GCC_IEC_559
#if __GCC_IEC_559 > 0
#define __STDC_IEC_559__ 1
#define __STDC_IEC_60559_BFP__ 201404L
#endif
#elif !defined(__FAST_MATH__)
#define __STDC_IEC_559__ 1
#define __STDC_IEC_60559_BFP__ 201404L
#endif

/* A wchar_t holds any character of ISO/IEC 10646:2020, in every locale; one of 16 bits does not. */
#if __SIZEOF_WCHAR_T__ >= 4
#define __STDC_ISO_10646__ 202012L
#endif

#endif
