/* SPDX-License-Identifier: MIT */
/* The object named stdout, for what was compiled with another library's headers: there it is a variable. */
#include "stream.h"

#undef stdout
extern FILE *stdout;
FILE *stdout = &__crt_stdout;
