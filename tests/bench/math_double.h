/* SPDX-License-Identifier: MIT */
/* The rows of math.c for double: D(name, note, range of x, range of y, call on a and b). */
D(exp, 10, -10, 10, 0, 0, exp(a))
D(exp2, 10, -10, 10, 0, 0, exp2(a))
D(log, near1, 0.5, 2, 0, 0, log(a))
D(log, 1000, 1, 1000, 0, 0, log(a))
D(log2, 1000, 0.1, 1000, 0, 0, log2(a))
D(log10, 1000, 0.1, 1000, 0, 0, log10(a))
D(sin, 7, -7, 7, 0, 0, sin(a))
D(sin, 1000, -1000, 1000, 0, 0, sin(a))
D(sin, huge, -1e300, 1e300, 0, 0, sin(a))
D(cos, 7, -7, 7, 0, 0, cos(a))
D(tan, 7, -7, 7, 0, 0, tan(a))
