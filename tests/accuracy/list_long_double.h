/* SPDX-License-Identifier: MIT */
/* The functions for long double; rows as in list_double.h. */
