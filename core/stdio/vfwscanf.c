/* SPDX-License-Identifier: MIT */
/* vfwscanf(): scans a wide stream's own buffer. */
#include "wide_format.h"
#include "wide_stream.h"

struct file_in {
	struct crt_wide_in from;
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

int __crt_file_wide_scan(FILE *f, const wchar_t *format, va_list arguments, const char **bounded)
{
	struct file_in from = { .from.in.fill = fill, .from.in.bounded = bounded, .file = f };
	struct crt_in *in = &from.from.in;
	int entered = __crt_file_enter(f);
	int result = __crt_wide_start_reading(f), items = EOF;
	if (result == 0) {
		set_window(in, f);
		memcpy(from.from.units, f->wide_units, sizeof f->wide_units);
		from.from.count = f->wide_count;
		items = __crt_wide_scan(&from.from, format, arguments);
		/* Counted from the end: a fill that found nothing may have emptied the window elsewhere. */
		f->rpos = f->rend - (in->end - in->next);
		memcpy(f->wide_units, from.from.units, sizeof f->wide_units);
		f->wide_count = from.from.count;
		result = in->error;
		if (result == -EILSEQ)
			(void)__crt_file_fail(f, result);
	}
	__crt_file_leave(f, entered);
	if (result < 0)
		__crt_set_errno(-result);
	return items;
}

int vfwscanf(FILE *restrict f, const wchar_t *restrict format, va_list arguments)
{
	return __crt_file_wide_scan(f, format, arguments, NULL);
}
