/* SPDX-License-Identifier: MIT */
/* Formatted wide text into an array: what vswprintf() and its variants share. */
#ifndef CRT_WIDE_ARRAY_H
#define CRT_WIDE_ARRAY_H

#include "wide_format.h"

/* Formats into `size` units, and no null. The whole text's length, which may be larger, or a negative errno. *stored is how many units
 * are in the array. */
int __crt_wide_array_format(wchar_t *text, size_t size, size_t *stored, const wchar_t *format, va_list args);

#endif
