/* SPDX-License-Identifier: MIT */
/* Reports of errors. GNU; Linux only. */
#ifndef _ERROR_H
#define _ERROR_H

#include <bits/features.h>
#include <bits/printf_attr.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
/* "program: message: text of the error number\n" on stderr, without the last part if that is 0; then exit(status) unless status is 0. */
void error(int __status, int __number, const char *__format, ...) __CRT_PRINTF(3, 4);
/* The same with "program:file:line: " in front; a line is reported once if error_one_per_line is not 0. */
void error_at_line(int __status, int __number, const char *__file, unsigned int __line, const char *__format, ...) __CRT_PRINTF(5, 6);
/* How many there were. */
extern unsigned int error_message_count;
extern int error_one_per_line;
/* Prints what stands in front instead of "program: " if it is not NULL. */
extern void (*error_print_progname)(void);
#endif

__CRT_END_DECLS

#endif
