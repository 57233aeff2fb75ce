/* SPDX-License-Identifier: MIT */
/* tolower() and toupper() of -128 to 255 as arrays, the first at index 0. */
#ifndef CRT_CTYPE_TABLES_H
#define CRT_CTYPE_TABLES_H

extern const int __crt_tolower_table[384], __crt_toupper_table[384];

#endif
