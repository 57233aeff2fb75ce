/* SPDX-License-Identifier: MIT */
/* What the Unicode character data says, for any 32-bit number; tests/tables/wctype.py has the definitions. One table each, so that a
 * program links those alone that it asks. */
#ifndef CRT_UNICODE_H
#define CRT_UNICODE_H

#include <stdint.h>

/* Letters, and digits but for 0-9. */
int __crt_unicode_alpha(uint32_t c);
/* What is printed and neither a letter, a digit nor a space. */
int __crt_unicode_punct(uint32_t c);
int __crt_unicode_upper(uint32_t c);
int __crt_unicode_lower(uint32_t c);
/* Characters that take no column, and those that take two. */
int __crt_unicode_zero(uint32_t c);
int __crt_unicode_wide(uint32_t c);
/* The upper (0) or lower (1) case. */
uint32_t __crt_unicode_case(uint32_t c, int lower);

#endif
