/* SPDX-License-Identifier: MIT */
/* The rows of math.c for float: F(name, note, range of x, range of y, call on a and b). */
