/* SPDX-License-Identifier: MIT */
/* The program's name and messages to standard error that need no stdio. */
#ifndef CRT_PROGRAM_H
#define CRT_PROGRAM_H

#include "crt_platform.h"

/* argv[0] behind its last separator; "?" if there is none. */
const char *__crt_program_name(void);

/* Writes the strings, one after the other up to a NULL, to standard error, in one piece unless they are very long.
 * Uses neither heap nor stdio. */
void __crt_complain(const char *const *strings);

#endif
