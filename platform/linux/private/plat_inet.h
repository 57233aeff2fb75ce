/* SPDX-License-Identifier: MIT */
/* Addresses as text. */
#ifndef PLAT_INET_H
#define PLAT_INET_H

#include <stdint.h>

/* Reads one number of an address in dots: decimal, or octal or hexadecimal as in C, of at most `most`. What is behind it, or NULL. */
const char *__plat_inet_part(const char *text, uint64_t most, uint64_t *number);

#endif
