/* SPDX-License-Identifier: MIT */
/* What the printf and scanf engines need of whoever owns the bytes: a window to write to or to read from, and a function
 * that is called only when the window is used up. */
#ifndef CRT_FORMAT_H
#define CRT_FORMAT_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

/* Where formatted text goes. The owner sets begin = next, end and drain, and total = error = 0; the engine writes straight
 * into the window (a stream's own buffer, the caller's array) and moves next. After __crt_format the owner finds the text that was
 * not drained in [begin, next); nothing of it has been seen by drain. The window may be empty from the start. After an
 * error end is lowered to next. */
struct crt_out {
	char *next;
	char *end;
	char *begin;
	/* The window has no room for the next bytes: takes [begin, next), then the `size` bytes at `data` (which may be none,
	 * one or many), in this order, and sets begin, next and end to a new window, which may be empty. 0 or a negative
	 * errno, which ends the formatting and becomes its result. */
	int (*drain)(struct crt_out *out, const char *data, size_t size);
	/* Bytes that went through drain; kept by the engine. */
	uint64_t total;
	/* The first error, a negative errno, after which nothing more is written; kept by the engine. */
	int error;
};

/* Formats as ISO C17 7.21.6.1, C23 and POSIX say. The number of bytes written, or a negative errno: what drain returned,
 * -EOVERFLOW (more than INT_MAX bytes), -EILSEQ (a wide character that has no UTF-8), -EINVAL (the format ends within a
 * conversion specification). A conversion that does not exist is written as it stands. errno is read by %m only (when it is reached: drain keeps it) and never
 * written. Reentrant. */
int __crt_format(struct crt_out *out, const char *format, va_list args);

/* Where scanned text comes from. The owner sets begin = next, end and fill, and total = error = 0; the engine moves next
 * over what it has consumed and never beyond: it looks at *next before it takes it, so nothing is ever pushed back. After
 * __crt_scan the owner goes on reading at next. The window may be empty from the start. */
struct crt_in {
	const unsigned char *next;
	const unsigned char *end;
	const unsigned char *begin;
	/* next == end: sets begin, next and end to a new window. 1: there is at least one byte in it. 0: the end of the input.
	 * Or a negative errno. If up to three bytes are left (a character begins), they come first in the new window, and if that
	 * gets no more, they stay where they are. It is not called again after it has returned 0 or an error. */
	int (*fill)(struct crt_in *in);
	/* Bytes in earlier windows; kept by the engine. */
	uint64_t total;
	/* 0, or why the scan stopped early: what fill returned, -EILSEQ, -ENOMEM (for %m), -EINVAL. The public function puts
	 * it into errno. */
	int error;
	/* fill has returned 0 or an error; kept by the engine. */
	int ended;
	/* NULL, or for Annex K: behind each array of %c, %s and %[ comes its size, and a violated constraint is noted here. */
	const char **bounded;
};

/* An array's size as an argument. Microsoft's callers, where long has 4 bytes, pass an unsigned. */
#define CRT_SCAN_SIZE(pointer) (sizeof(long) == 4 ? (size_t)(uint32_t)(uintptr_t)(pointer) : (size_t)(uintptr_t)(pointer))

/* Scans as ISO C17 7.21.6.2, C23 and POSIX say. The number of input items assigned, or EOF (-1) if the input ended, or
 * failed, before the first conversion was done. Reentrant. */
int __crt_scan(struct crt_in *in, const char *format, va_list args);

/* vsscanf and vswscanf with `bounded`. */
int __crt_scan_string(const char *text, const char *format, va_list args, const char **bounded);
int __crt_scan_wide_string(const wchar_t *text, const wchar_t *format, va_list args, const char **bounded);

#endif
