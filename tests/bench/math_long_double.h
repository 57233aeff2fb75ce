/* SPDX-License-Identifier: MIT */
/* The rows of math.c for long double: L(name, note, range of x, range of y, call on a and b). */
