/* SPDX-License-Identifier: MIT */
/* The columns that a code point takes in a terminal: 0, 1, 2, or -1 if it is not printed. */
#ifndef CRT_WIDTH_H
#define CRT_WIDTH_H

#include <stdint.h>

int __crt_width(uint32_t c);

#endif
