/* SPDX-License-Identifier: MIT */
/* vfprintf(): formatted text into a stream's own buffer. */
#define CRT_LOCKS_WITH_THREADS 1
#include "format.h"
#include "note_error.h"
#include "stream.h"

struct file_out {
	struct crt_out out;
	FILE *file;
	/* A line may have ended in what was drained. */
	int newline;
};

static void set_window(struct crt_out *out, FILE *f)
{
	out->begin = out->next = (char *)f->wpos;
	out->end = (char *)(f->buf + f->size);
}

static int drain(struct crt_out *out, const char *data, size_t size)
{
	struct file_out *to = (struct file_out *)(void *)out;
	FILE *f = to->file;
	int result;
	/* Only a stream that stops at lines wants to know. */
	if (!(f->flags & CRT_FILE_FULL))
		to->newline = 1;
	f->wpos = (unsigned char *)out->next;
	result = __crt_file_put(f, data, &size);
	set_window(out, f);
	return result;
}

int vfprintf(FILE *restrict f, const char *restrict format, va_list arguments)
{
	struct file_out to = { .out.drain = drain, .file = f };
	int entered = __crt_file_enter(f);
	int result = __crt_file_start_writing(f);
	if (CRT_LIKELY(result == 0)) {
		size_t taken;
		set_window(&to.out, f);
		result = __crt_format(&to.out, format, arguments);
		taken = (size_t)(to.out.next - to.out.begin);
		f->wpos = (unsigned char *)to.out.next;
		if (!(f->flags & CRT_FILE_FULL)) {
			int newline = to.newline;
			/* From the end, where it usually is. */
			for (size_t i = taken; i != 0 && !newline; i--)
				newline = to.out.begin[i - 1] == '\n';
			int settled = __crt_file_settle(f, newline, &taken);
			if (result >= 0 && settled < 0)
				result = settled;
		} else {
			f->wlimit = f->buf + f->size;
		}
	}
	__crt_file_leave(f, entered);
	if (CRT_LIKELY(result >= 0))
		return result;
	__plat_note_error(-result);
	return -1;
}
