/* SPDX-License-Identifier: MIT */
/* __acrt_iob_func(): the standard streams by number, for what was compiled with other headers for this system. Such code calls
 * it directly or through an import pointer. */
#include <stdio.h>

extern FILE *(*__imp___acrt_iob_func)(unsigned);

FILE *__acrt_iob_func(unsigned index)
{
	return index == 0 ? stdin : index == 1 ? stdout : index == 2 ? stderr : NULL;
}

FILE *(*__imp___acrt_iob_func)(unsigned) = __acrt_iob_func;
