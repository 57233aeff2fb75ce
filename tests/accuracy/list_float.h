/* SPDX-License-Identifier: MIT */
/* The functions for float; rows as in list_double.h. */
