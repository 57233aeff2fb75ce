/* SPDX-License-Identifier: MIT */
/* Characteristics of the floating types. ISO C17 5.2.4.2.2, C23 5.2.5.3.3. */
#ifndef _FLOAT_H
#define _FLOAT_H

#include <bits/features.h>

__CRT_BEGIN_DECLS
/* The rounding direction in force: 0 toward zero, 1 to nearest, 2 upward, 3 downward, -1 unknown. */
int __flt_rounds(void) __CRT_NOTHROW;
__CRT_END_DECLS

#define FLT_ROUNDS (__flt_rounds())
#define FLT_RADIX __FLT_RADIX__

#define FLT_MANT_DIG __FLT_MANT_DIG__
#define FLT_DIG __FLT_DIG__
#define FLT_MIN_EXP __FLT_MIN_EXP__
#define FLT_MIN_10_EXP __FLT_MIN_10_EXP__
#define FLT_MAX_EXP __FLT_MAX_EXP__
#define FLT_MAX_10_EXP __FLT_MAX_10_EXP__
#define FLT_MAX __FLT_MAX__
#define FLT_EPSILON __FLT_EPSILON__
#define FLT_MIN __FLT_MIN__
#define DBL_MANT_DIG __DBL_MANT_DIG__
#define DBL_DIG __DBL_DIG__
#define DBL_MIN_EXP __DBL_MIN_EXP__
#define DBL_MIN_10_EXP __DBL_MIN_10_EXP__
#define DBL_MAX_EXP __DBL_MAX_EXP__
#define DBL_MAX_10_EXP __DBL_MAX_10_EXP__
#define DBL_MAX __DBL_MAX__
#define DBL_EPSILON __DBL_EPSILON__
#define DBL_MIN __DBL_MIN__
#define LDBL_MANT_DIG __LDBL_MANT_DIG__
#define LDBL_DIG __LDBL_DIG__
#define LDBL_MIN_EXP __LDBL_MIN_EXP__
#define LDBL_MIN_10_EXP __LDBL_MIN_10_EXP__
#define LDBL_MAX_EXP __LDBL_MAX_EXP__
#define LDBL_MAX_10_EXP __LDBL_MAX_10_EXP__
#define LDBL_MAX __LDBL_MAX__
#define LDBL_EPSILON __LDBL_EPSILON__
#define LDBL_MIN __LDBL_MIN__

#ifdef __CRT_USE_C99
/* How operations and constants are evaluated: 0 in their own type. 5.2.4.2.2p9. */
#if defined(__STDC_WANT_IEC_60559_TYPES_EXT__) && defined(__FLT_EVAL_METHOD_TS_18661_3__)
#define FLT_EVAL_METHOD __FLT_EVAL_METHOD_TS_18661_3__
#elif defined(__FLT_EVAL_METHOD__)
#define FLT_EVAL_METHOD __FLT_EVAL_METHOD__
#else
#define FLT_EVAL_METHOD 0
#endif
/* Digits that take any value of the widest type to text and back. */
#define DECIMAL_DIG __LDBL_DECIMAL_DIG__
#endif
#ifdef __CRT_USE_C11
#define FLT_DECIMAL_DIG __FLT_DECIMAL_DIG__
#define DBL_DECIMAL_DIG __DBL_DECIMAL_DIG__
#define LDBL_DECIMAL_DIG __LDBL_DECIMAL_DIG__
#define FLT_TRUE_MIN __FLT_DENORM_MIN__
#define DBL_TRUE_MIN __DBL_DENORM_MIN__
#define LDBL_TRUE_MIN __LDBL_DENORM_MIN__
#define FLT_HAS_SUBNORM 1
#define DBL_HAS_SUBNORM 1
#define LDBL_HAS_SUBNORM 1
#endif
#ifdef __CRT_USE_C23
#define __STDC_VERSION_FLOAT_H__ 202311L
#ifdef __STDC_WANT_IEC_60559_EXT__
/* Conversions to decimal are exact with any number of digits. */
#define CR_DECIMAL_DIG __UINTMAX_MAX__
#endif
#define INFINITY (__builtin_inff())
#define NAN (__builtin_nanf(""))
/* Signaling NaNs. */
#define FLT_SNAN (__builtin_nansf(""))
#define DBL_SNAN (__builtin_nans(""))
#define LDBL_SNAN (__builtin_nansl(""))
#define FLT_NORM_MAX __FLT_MAX__
#define DBL_NORM_MAX __DBL_MAX__
#define LDBL_NORM_MAX __LDBL_MAX__
#define FLT_IS_IEC_60559 1
#define DBL_IS_IEC_60559 1
#define LDBL_IS_IEC_60559 1
#endif

#ifdef __STDC_WANT_IEC_60559_TYPES_EXT__
#include <bits/float_n.h>
#endif

#ifdef __CRT_USE_MS
#define FLT_GUARD 0
#define DBL_RADIX __FLT_RADIX__
#define LDBL_RADIX __FLT_RADIX__
#define _DBL_RADIX __FLT_RADIX__
#include <bits/ms_float.h>
#endif

#endif
