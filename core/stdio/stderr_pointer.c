/* SPDX-License-Identifier: MIT */
/* The object named stderr, for what was compiled with another library's headers: there it is a variable. */
#include "stream.h"

#undef stderr
extern FILE *stderr;
FILE *stderr = &__crt_stderr;
