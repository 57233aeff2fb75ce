/* SPDX-License-Identifier: MIT */
/* error(), error_at_line(): reports on stderr. Linux only. */
#include <error.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "program.h"

unsigned int error_message_count;
int error_one_per_line;
void (*error_print_progname)(void);

static void begin(void)
{
	fflush(stdout);
	if (error_print_progname != NULL)
		error_print_progname();
	else
		fprintf(stderr, "%s:", __crt_program_name());
}

static void end(int status, int number, const char *format, va_list arguments)
{
	vfprintf(stderr, format, arguments);
	if (number != 0)
		fprintf(stderr, ": %s", strerror(number));
	putc('\n', stderr);
	error_message_count++;
	if (status != 0)
		exit(status);
}

void error(int status, int number, const char *format, ...)
{
	va_list arguments;
	begin();
	if (error_print_progname == NULL)
		putc(' ', stderr);
	va_start(arguments, format);
	end(status, number, format, arguments);
	va_end(arguments);
}

void error_at_line(int status, int number, const char *file, unsigned int line, const char *format, ...)
{
	static const char *last_file;
	static unsigned int last_line;
	va_list arguments;
	if (error_one_per_line) {
		if (last_line == line && (last_file == file || (last_file != NULL && file != NULL && strcmp(last_file, file) == 0)))
			return;
		last_file = file;
		last_line = line;
	}
	begin();
	if (file != NULL)
		fprintf(stderr, "%s:%u: ", file, line);
	else
		putc(' ', stderr);
	va_start(arguments, format);
	end(status, number, format, arguments);
	va_end(arguments);
}
