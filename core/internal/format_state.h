/* SPDX-License-Identifier: MIT */
/* Inside the printf engine: what its parts, which a program may leave out one by one, know of each other. */
#ifndef CRT_FORMAT_STATE_H
#define CRT_FORMAT_STATE_H

#include <stdarg.h>

#include "format_spec.h"

/* How an argument is taken from the list. */
enum crt_kind {
	CRT_KIND_NONE, CRT_KIND_INT, CRT_KIND_LONG, CRT_KIND_POINTER, CRT_KIND_DOUBLE, CRT_KIND_LONG_DOUBLE
};

struct crt_format {
	struct crt_out *out;
	/* The argument list is used up where it stands, and not copied: what is behind it when printf returns is nobody's business,
	 * and a copy of what va_start has just written would wait for it. */
	va_list *list;
	/* The argument of position i is positional[i - 1]; NULL: arguments are taken in turn. */
	const union crt_argument *positional;
	/* Where wchar_t has 16 bits: the first half of a pair that %lc was given, or 0. */
	unsigned surrogate;
};

/* ---- The engine (format.c) ---- */

/* Formats what is left of the format. As __crt_format. */
int __crt_format_run(struct crt_format *state, const char *format);
/* Reads a specification from behind its '%' and returns the end, which is behind the conversion's letter. A width or a
 * precision beyond INT_MAX is INT_MIN. */
const char *__crt_format_parse(const char *at, struct crt_spec *spec);
/* The next '%' or the end. In format_literal.c. */
const char *__crt_format_literal(const char *at);
/* The type of the conversion's argument. */
enum crt_kind __crt_format_kind(const struct crt_spec *spec);
/* Takes the next argument, or in a format with positions that of `position`; one without a position among others that have one is
 * undefined, and gets the first. */
uint64_t __crt_format_integer_argument(struct crt_format *state, enum crt_kind kind, int position);
/* %s: the text as far as the precision says. */
void __crt_format_text(struct crt_out *out, struct crt_spec *spec, const char *text);
/* A field of `size` bytes. */
void __crt_out_text(struct crt_out *out, struct crt_spec *spec, const char *text, size_t size);
void __crt_out_pad(struct crt_out *out, char c, int64_t count);
/* The first error stays, and nothing is written any more. */
void __crt_out_stop(struct crt_out *out, int error);

/* ---- What few programs ask for (format_NAME.c) ---- */

/* %m */
void __crt_format_message(struct crt_out *out, struct crt_spec *spec);
/* %ls, %lc */
void __crt_format_wide_text(struct crt_out *out, struct crt_spec *spec, const wchar_t *text);
void __crt_format_wide_character(struct crt_format *state, struct crt_spec *spec, unsigned c);
/* %1$d: finds out the types of all arguments, takes them, and formats with them from the first specification on. */
int __crt_format_positions(struct crt_format *state, const char *format);

#endif
