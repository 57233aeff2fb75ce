/* SPDX-License-Identifier: MIT */
/* What the wprintf and wscanf engines need of whoever owns the characters: the byte engines' interfaces (format.h), and what wide
 * characters need besides. */
#ifndef CRT_WIDE_FORMAT_H
#define CRT_WIDE_FORMAT_H

#include "format.h"

/* Where wide text goes. The byte engine's numbers and blanks, which are ASCII, go through `out`; `put` takes everything else. Both
 * count wide characters in out.total: put adds them less the bytes that it moved out.next by. */
struct crt_wide_out {
	struct crt_out out;
	/* Writes `count` units, of which the halves of a pair may come in two calls. 0 or a negative errno, which ends the formatting. */
	int (*put)(struct crt_wide_out *to, const wchar_t *text, size_t count);
};

/* Formats as ISO C17 7.29.2.1, C23 and POSIX say. The number of wide characters written, or a negative errno, as __crt_format. */
int __crt_wide_format(struct crt_wide_out *to, const wchar_t *format, va_list args);

/* Where scanned text comes from: UTF-8 for both kinds of input. in.fill may find up to three bytes of a character in the window, and
 * then adds to them. A byte that begins no character is -EILSEQ. */
struct crt_wide_in {
	struct crt_in in;
	/* As wide_units and wide_count of a stream. */
	uint16_t units[2];
	unsigned count;
};

/* Scans as ISO C17 7.29.2.2, C23 and POSIX say; the result as __crt_scan has it. */
int __crt_wide_scan(struct crt_wide_in *from, const wchar_t *format, va_list args);

#endif
