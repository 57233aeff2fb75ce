/* SPDX-License-Identifier: MIT */
/* vfscanf(): scans a stream's own buffer. */
#include "format.h"
#include "stream.h"

struct file_in {
	struct crt_in in;
	FILE *file;
};

static void set_window(struct crt_in *in, FILE *f)
{
	in->begin = in->next = f->rpos;
	in->end = f->rend;
}

static int fill(struct crt_in *in)
{
	FILE *f = ((struct file_in *)(void *)in)->file;
	int result;
	f->rpos = f->rend - (in->end - in->next);
	result = __crt_file_more(f);
	if (result > 0)
		set_window(in, f);
	return result;
}

int __crt_file_scan(FILE *f, const char *format, va_list arguments, const char **bounded)
{
	struct file_in from = { .in.fill = fill, .in.bounded = bounded, .file = f };
	int entered = __crt_file_enter(f);
	int items;
	/* "%n" reads nothing. */
	__crt_file_orient(f);
	set_window(&from.in, f);
	items = __crt_scan(&from.in, format, arguments);
	/* Counted from the end: a fill that found nothing may have emptied the window elsewhere. */
	f->rpos = f->rend - (from.in.end - from.in.next);
	__crt_file_leave(f, entered);
	if (CRT_UNLIKELY(from.in.error < 0))
		__crt_set_errno(-from.in.error);
	return items;
}

int vfscanf(FILE *restrict f, const char *restrict format, va_list arguments)
{
	return __crt_file_scan(f, format, arguments, NULL);
}
