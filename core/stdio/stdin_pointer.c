/* SPDX-License-Identifier: MIT */
/* The object named stdin, for what was compiled with another library's headers: there it is a variable. */
#include "stream.h"

#undef stdin
extern FILE *stdin;
FILE *stdin = &__crt_stdin;
