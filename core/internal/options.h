/* SPDX-License-Identifier: MIT */
/* The scanner behind getopt() and its long relatives. */
#ifndef CRT_OPTIONS_H
#define CRT_OPTIONS_H

#include <getopt.h>

/* `longs` is NULL for getopt(); `only` tells getopt_long_only(). */
int __crt_getopt(int argc, char *const *argv, const char *options, const struct option *longs, int *index, int only);

#endif
