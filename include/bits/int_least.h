/* SPDX-License-Identifier: MIT */
/* The integer types of at least a width, which <stdint.h> and <stdbit.h> share. ISO C17 7.20.1.2, C23 7.18.1. */
#ifndef _BITS_INT_LEAST_H
#define _BITS_INT_LEAST_H

typedef __INT_LEAST8_TYPE__ int_least8_t;
typedef __UINT_LEAST8_TYPE__ uint_least8_t;
typedef __INT_LEAST16_TYPE__ int_least16_t;
typedef __UINT_LEAST16_TYPE__ uint_least16_t;
typedef __INT_LEAST32_TYPE__ int_least32_t;
typedef __UINT_LEAST32_TYPE__ uint_least32_t;
typedef __INT_LEAST64_TYPE__ int_least64_t;
typedef __UINT_LEAST64_TYPE__ uint_least64_t;

#endif
