/* SPDX-License-Identifier: MIT */
/* number.h for wide characters. */
#ifndef CRT_WIDE_NUMBER_H
#define CRT_WIDE_NUMBER_H

#include <stddef.h>

#include "number.h"

/* __crt_parse_number(); the place of the first digit goes to *digits, and number->digits is left open. */
const wchar_t *__crt_parse_wide_number(const wchar_t *text, struct crt_number *number, const wchar_t **digits);

/* __crt_convert_number() for what the function above has read; changes the number. */
struct crt_binary __crt_convert_wide_number(struct crt_number *number, const wchar_t *digits, const struct crt_float_type *type);

#endif
