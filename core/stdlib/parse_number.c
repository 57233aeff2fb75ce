/* SPDX-License-Identifier: MIT */
/* Reads a floating-point number's text, of bytes. */
#include "eight_digits.h"
#include "pow10.h"

#define CRT_CHAR char
#define CRT_CODE(c) ((unsigned)(unsigned char)(c))
#define CRT_SPACE(c) ((c) == ' ' || (unsigned char)(c) - (unsigned)'\t' < 5)
#define CRT_PARSE_INTEGER __crt_parse_integer
#define CRT_PARSE_NUMBER __crt_parse_number
#ifndef CRT_SMALL
#define CRT_EIGHT_DIGITS __crt_eight_digits
#define CRT_SOME_DIGITS __crt_some_digits
#define CRT_SKIP_DIGITS __crt_skip_digits
#endif
#define CRT_DIGITS number->digits
#define CRT_DIGITS_PARAMETER
#define CRT_DIGITS_ARGUMENT
#include "parse_number_body.h"
