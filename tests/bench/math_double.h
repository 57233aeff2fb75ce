/* SPDX-License-Identifier: MIT */
/* The rows of math.c for double: D(name, note, range of x, range of y, call on a and b). */
D(exp, 10, -10, 10, 0, 0, exp(a))
D(exp2, 10, -10, 10, 0, 0, exp2(a))
D(log, near1, 0.5, 2, 0, 0, log(a))
D(log, 1000, 1, 1000, 0, 0, log(a))
D(log2, 1000, 0.1, 1000, 0, 0, log2(a))
D(log10, 1000, 0.1, 1000, 0, 0, log10(a))
