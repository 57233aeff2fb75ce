/* SPDX-License-Identifier: MIT */
/* The functions for double: R1(name, reference, domain of x, its typical part, bound to nearest, bound in the directed modes);
 * R2 has the same for y; RN and NR have the range of n. accuracy.c includes this twice. */
R1(exp, exp, -746, 710, -10, 10, 0.51, 1.35)
R1(exp2, exp2, -1076, 1025, -10, 10, 0.51, 1.35)
R1(exp10, exp10, -324, 309, -5, 5, 0.51, 1.35)
R1(log, log, 0x1p-1074, HUGEST, 0, 10, 0.51, 1.05)
R1(log2, log2, 0x1p-1074, HUGEST, 0, 10, 0.51, 1.05)
R1(log10, log10, 0x1p-1074, HUGEST, 0, 10, 0.51, 1.05)
