/* SPDX-License-Identifier: MIT */
/* signgam: the sign of gamma(x) after lgamma(x), one for all threads. Strict ISO C leaves the name to the program, which may have a variable
 * of its own: <math.h> gives ours another one for the linker. */
#include "math_error.h"

int __crt_signgam;
