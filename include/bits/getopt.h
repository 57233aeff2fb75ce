/* SPDX-License-Identifier: MIT */
/* getopt() and its variables, for <unistd.h> and <getopt.h>. POSIX.1-2017. */
#ifndef _BITS_GETOPT_H
#define _BITS_GETOPT_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

/* The argument of the option just found; in `optopt` the letter that was wrong. */
extern char *optarg;
extern int optopt;
/* The index of the next argument to look at, 1 at first. 0 starts all over. */
extern int optind;
/* Zero keeps getopt() from writing messages to standard error. */
extern int opterr;

/* The next option letter of `options` ("ab:c::", a colon for an argument, two for an optional one that must follow at once),
 * -1 at the end, '?' for a wrong option, ':' for a missing argument if `options` starts with a colon. Arguments that are no
 * options are moved behind them, unless `options` starts with '+' or POSIXLY_CORRECT is set; with a '-' first they are
 * returned as the argument of option 1. Not thread-safe. */
int getopt(int __count, char *const __arguments[], const char *__options) __CRT_NOTHROWNL;

__CRT_END_DECLS

#endif
