/* SPDX-License-Identifier: MIT */
/* warn(), err() and the rest of <err.h>. */
#include <err.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "program.h"
#include "stream.h"

/* One line on standard error; nobody else's output gets between its parts. error -1: without a text of it (0 has one). */
static void complain(int error, const char *format, va_list arguments)
{
	unsigned was;
	flockfile(stderr);
	was = stderr->flags;
	fprintf(stderr, "%s: ", __crt_program_name());
	if (format != NULL)
		vfprintf(stderr, format, arguments);
	if (error >= 0)
		fprintf(stderr, "%s%s", format != NULL ? ": " : "", strerror(error));
	fputc('\n', stderr);
	__crt_file_as_was(stderr, was);
	funlockfile(stderr);
}

void vwarn(const char *format, va_list arguments)
{
	complain(errno, format, arguments);
}

void vwarnx(const char *format, va_list arguments)
{
	complain(-1, format, arguments);
}

void verr(int status, const char *format, va_list arguments)
{
	vwarn(format, arguments);
	exit(status);
}

void verrx(int status, const char *format, va_list arguments)
{
	vwarnx(format, arguments);
	exit(status);
}

void warn(const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	vwarn(format, arguments);
	va_end(arguments);
}

void warnx(const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	vwarnx(format, arguments);
	va_end(arguments);
}

void err(int status, const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	verr(status, format, arguments);
}

void errx(int status, const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	verrx(status, format, arguments);
}
