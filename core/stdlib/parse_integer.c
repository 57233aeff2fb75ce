/* SPDX-License-Identifier: MIT */
/* Text to integers of any width, for bytes. */
#define CRT_CHAR char
#define CRT_CODE(c) ((unsigned)(unsigned char)(c))
#define CRT_SPACE(c) ((c) == ' ' || (unsigned char)(c) - (unsigned)'\t' < 5)
#define CRT_PARSE_INTEGER __crt_parse_integer
#include "parse_integer_body.h"
