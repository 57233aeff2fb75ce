/* SPDX-License-Identifier: MIT */
/* signgam: the sign of gamma(x) after lgamma(x), one for all threads. Strict ISO C leaves the name to the program, which may have a variable
 * of its own. */
#include "attr.h"
#include "math_error.h"

int __crt_signgam;
extern int signgam CRT_WEAK_ALIAS(__crt_signgam);
