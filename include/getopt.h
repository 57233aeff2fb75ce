/* SPDX-License-Identifier: MIT */
/* Options of the command line, long ones too, as in glibc. */
#ifndef _GETOPT_H
#define _GETOPT_H

#include <bits/getopt.h>

__CRT_BEGIN_DECLS

/* One long option; an array of them ends with one whose name is NULL. */
struct option {
	const char *name;
	/* no_argument, required_argument, optional_argument. */
	int has_arg;
	/* If not NULL, *flag becomes `val` and the result is 0; otherwise the result is `val`. */
	int *flag;
	int val;
};

#define no_argument 0
#define required_argument 1
#define optional_argument 2

/* getopt() that knows "--name", "--name=argument" and "--name argument"; a name may be shortened as long as it is unique.
 * *index (if index is not NULL) gets the number of the long option found. Not thread-safe. */
int getopt_long(int __count, char *const __arguments[], const char *__options, const struct option *__longs, int *__index) __CRT_NOTHROWNL;
/* The same, and "-name" is tried as a long option first. */
int getopt_long_only(int __count, char *const __arguments[], const char *__options, const struct option *__longs,
	int *__index) __CRT_NOTHROWNL;

__CRT_END_DECLS

#endif
