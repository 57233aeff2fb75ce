/* SPDX-License-Identifier: MIT */
/* Bits of unsigned integers. ISO C23 7.18. Usable from any version of C. */
#ifndef _STDBIT_H
#define _STDBIT_H

#include <bits/features.h>

#include <bits/int_least.h>
#define __need_size_t
#include <stddef.h>

#define __STDC_VERSION_STDBIT_H__ 202311L
#define __STDC_ENDIAN_LITTLE__ __ORDER_LITTLE_ENDIAN__
#define __STDC_ENDIAN_BIG__ __ORDER_BIG_ENDIAN__
#define __STDC_ENDIAN_NATIVE__ __BYTE_ORDER__

__CRT_BEGIN_DECLS

/* The functions are inline, and core/stdlib/stdbit.c has them for programs that take their address. */
#if defined(__cplusplus) || defined(__GNUC_STDC_INLINE__)
#define __CRT_STDBIT inline
#else
#define __CRT_STDBIT static __inline__
#endif
#ifdef __cplusplus
#define __CRT_BITRESULT bool
#else
#define __CRT_BITRESULT _Bool
#endif

/* For a type of `width` bits:
 *   leading and trailing zeros and ones: how many, `width` if all are.
 *   first leading and trailing zero and one: their place, 1 for the very first, 0 if there is none.
 *   count zeros and ones. has_single_bit: is it a power of two?
 *   bit_width: bits needed, 0 for 0. bit_floor: the largest power of two that is not above, 0 for 0.
 *   bit_ceil: the smallest that is not below, 0 if that does not fit (C23). */
#define __CRT_STDBIT_TYPE(suffix, type, width, wide, clz, ctz, popcount, widewidth) \
__CRT_STDBIT unsigned int stdc_leading_zeros_##suffix(type __v) \
{ return __v == 0 ? (width) : (unsigned int)clz(__v) - ((widewidth) - (width)); } \
__CRT_STDBIT unsigned int stdc_leading_ones_##suffix(type __v) \
{ return stdc_leading_zeros_##suffix((type)~__v); } \
__CRT_STDBIT unsigned int stdc_trailing_zeros_##suffix(type __v) \
{ return __v == 0 ? (width) : (unsigned int)ctz(__v); } \
__CRT_STDBIT unsigned int stdc_trailing_ones_##suffix(type __v) \
{ return stdc_trailing_zeros_##suffix((type)~__v); } \
__CRT_STDBIT unsigned int stdc_first_leading_one_##suffix(type __v) \
{ return __v == 0 ? 0 : stdc_leading_zeros_##suffix(__v) + 1; } \
__CRT_STDBIT unsigned int stdc_first_leading_zero_##suffix(type __v) \
{ return stdc_first_leading_one_##suffix((type)~__v); } \
__CRT_STDBIT unsigned int stdc_first_trailing_one_##suffix(type __v) \
{ return __v == 0 ? 0 : (unsigned int)ctz(__v) + 1; } \
__CRT_STDBIT unsigned int stdc_first_trailing_zero_##suffix(type __v) \
{ return stdc_first_trailing_one_##suffix((type)~__v); } \
__CRT_STDBIT unsigned int stdc_count_ones_##suffix(type __v) \
{ return (unsigned int)popcount(__v); } \
__CRT_STDBIT unsigned int stdc_count_zeros_##suffix(type __v) \
{ return (width) - (unsigned int)popcount(__v); } \
__CRT_STDBIT __CRT_BITRESULT stdc_has_single_bit_##suffix(type __v) \
{ return __v != 0 && (__v & (__v - 1)) == 0; } \
__CRT_STDBIT unsigned int stdc_bit_width_##suffix(type __v) \
{ return (width) - stdc_leading_zeros_##suffix(__v); } \
__CRT_STDBIT type stdc_bit_floor_##suffix(type __v) \
{ return __v == 0 ? (type)0 : (type)((wide)1 << (stdc_bit_width_##suffix(__v) - 1)); } \
__CRT_STDBIT type stdc_bit_ceil_##suffix(type __v) \
{ return __v <= 1 ? (type)1 : (type)((wide)2 << (stdc_bit_width_##suffix((type)(__v - 1)) - 1)); }

__CRT_STDBIT_TYPE(uc, unsigned char, 8u, unsigned int, __builtin_clz, __builtin_ctz, __builtin_popcount, 32u)
__CRT_STDBIT_TYPE(us, unsigned short, 16u, unsigned int, __builtin_clz, __builtin_ctz, __builtin_popcount, 32u)
__CRT_STDBIT_TYPE(ui, unsigned int, 32u, unsigned int, __builtin_clz, __builtin_ctz, __builtin_popcount, 32u)
__CRT_STDBIT_TYPE(ul, unsigned long, __SIZEOF_LONG__ * 8u, unsigned long, __builtin_clzl, __builtin_ctzl,
	__builtin_popcountl, __SIZEOF_LONG__ * 8u)
__CRT_STDBIT_TYPE(ull, unsigned long long, 64u, unsigned long long, __builtin_clzll, __builtin_ctzll,
	__builtin_popcountll, 64u)

__CRT_END_DECLS

#ifndef __cplusplus
#define __CRT_STDBIT_GENERIC(name, value) \
	_Generic((value), unsigned char: name##_uc, unsigned short: name##_us, unsigned int: name##_ui, \
		unsigned long: name##_ul, unsigned long long: name##_ull)(value)
#define stdc_leading_zeros(value) __CRT_STDBIT_GENERIC(stdc_leading_zeros, (value))
#define stdc_leading_ones(value) __CRT_STDBIT_GENERIC(stdc_leading_ones, (value))
#define stdc_trailing_zeros(value) __CRT_STDBIT_GENERIC(stdc_trailing_zeros, (value))
#define stdc_trailing_ones(value) __CRT_STDBIT_GENERIC(stdc_trailing_ones, (value))
#define stdc_first_leading_zero(value) __CRT_STDBIT_GENERIC(stdc_first_leading_zero, (value))
#define stdc_first_leading_one(value) __CRT_STDBIT_GENERIC(stdc_first_leading_one, (value))
#define stdc_first_trailing_zero(value) __CRT_STDBIT_GENERIC(stdc_first_trailing_zero, (value))
#define stdc_first_trailing_one(value) __CRT_STDBIT_GENERIC(stdc_first_trailing_one, (value))
#define stdc_count_zeros(value) __CRT_STDBIT_GENERIC(stdc_count_zeros, (value))
#define stdc_count_ones(value) __CRT_STDBIT_GENERIC(stdc_count_ones, (value))
#define stdc_has_single_bit(value) __CRT_STDBIT_GENERIC(stdc_has_single_bit, (value))
#define stdc_bit_width(value) __CRT_STDBIT_GENERIC(stdc_bit_width, (value))
#define stdc_bit_floor(value) __CRT_STDBIT_GENERIC(stdc_bit_floor, (value))
#define stdc_bit_ceil(value) __CRT_STDBIT_GENERIC(stdc_bit_ceil, (value))
#endif

#endif
