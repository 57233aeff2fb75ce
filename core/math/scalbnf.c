/* SPDX-License-Identifier: MIT */
/* scalbnf(): see scalbn.c. */
#define REAL_FLOAT 1
#include "scalbn.c"
