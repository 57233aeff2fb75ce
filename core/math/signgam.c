/* SPDX-License-Identifier: MIT */
/* signgam: the sign of gamma(x) after lgamma(x), one for all threads. Strict ISO C leaves the name to the program, which may have a variable
 * of its own: <math.h> gives ours another one for the linker. */
#include "math_error.h"

int __crt_signgam;
/* For programs and configure scripts that declare it themselves, as was usual before <math.h> did. Weak: a program's own variable comes first.
 * (The linkers for PE do not find weak names in archives.) */
extern int signgam CRT_WEAK_ALIAS(__crt_signgam);
