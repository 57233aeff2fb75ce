/* SPDX-License-Identifier: MIT */
/* Command lines: from one string to arguments, and back. No Windows header: the host tests and fuzzes it too. */
#ifndef PLAT_COMMAND_LINE_H
#define PLAT_COMMAND_LINE_H

#include <stddef.h>

/* The longest command line that Windows can pass on, with its NUL, in units (CreateProcessW, Microsoft Learn). */
enum { PLAT_LINE_MAX = 32767 };
/* More than the arguments that a line of so many characters can hold, and the NULL behind them. */
#define PLAT_ARGUMENTS_MAX(length) ((length) / 2 + 3)

/* Splits a command line in place by Microsoft's rules ("main function and command-line arguments", Microsoft Learn) and
 * stores pointers to the arguments, then NULL, in `argv`. Returns how many; at least 1. `line` has PLAT_SCAN_SLACK bytes of
 * room behind its NUL. */
int __plat_split_command_line(char *line, char **argv);

/* Sets __plat_boot_info.argc and .argv. */
void __plat_arguments(void);

/* Writes `argument` so that the rules above read it back, and returns how many bytes that takes; `to` may be NULL to
 * learn the number. A NUL is not written. */
size_t __plat_quote_argument(char *to, const char *argument);

#endif
