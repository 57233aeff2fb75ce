/* SPDX-License-Identifier: MIT */
/* Text to integers of any width, below strtol() and its relatives. */
#ifndef CRT_PARSE_INTEGER_H
#define CRT_PARSE_INTEGER_H

#include <stddef.h>
#include <stdint.h>

/* ISO C17 7.22.1.4 for a type whose greatest value is `max`: at most INT64_MAX for a signed type, whose least value is then
 * -max - 1, and 2^N - 1 for an unsigned one, where `is_unsigned` is set. The value in two's complement. *end may be NULL.
 * *error becomes ERANGE or EINVAL (of the base), or stays as it is. */
uint64_t __crt_parse_integer(const char *text, char **end, int base, uint64_t max, int is_unsigned, int *error);

/* The same for wide characters. */
uint64_t __crt_parse_wide_integer(const wchar_t *text, wchar_t **end, int base, uint64_t max, int is_unsigned, int *error);

#endif
