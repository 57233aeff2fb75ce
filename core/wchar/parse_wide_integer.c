/* SPDX-License-Identifier: MIT */
/* Text to integers of any width, for wide characters. */
#include <wctype.h>

#define CRT_CHAR wchar_t
#define CRT_CODE(c) ((uint32_t)(c))
#define CRT_SPACE(c) iswspace((wint_t)(c))
#define CRT_PARSE_INTEGER __crt_parse_wide_integer
#include "parse_integer_body.h"
