/* SPDX-License-Identifier: MIT */
/* vfwprintf(): formatted wide text into a stream's own buffer. */
#include "format_spec.h"
#include "wide_format.h"
#include "wide_stream.h"

void *memchr(const void *object, int byte, size_t size);

struct file_out {
	struct crt_wide_out to;
	FILE *file;
	/* The half of a pair that waits for the other. */
	uint16_t high;
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
	to->newline = 1;
	f->wpos = (unsigned char *)out->next;
	result = __crt_file_put(f, data, &size);
	set_window(out, f);
	return result;
}

static int put(struct crt_wide_out *wide, const wchar_t *text, size_t count)
{
	struct file_out *to = (struct file_out *)(void *)wide;
	struct crt_out *out = &wide->out;
	const wchar_t *end = text + count;
	int error = 0;
	while (text < end && error == 0 && out->error == 0) {
		const wchar_t *from = text;
		if (out->end - out->next >= 4) {
			char *next = (char *)__crt_wide_encode(&text, end, (unsigned char *)out->next, (unsigned char *)out->end,
				&to->high, &error);
			out->total += (uint64_t)(text - from) - (uint64_t)(next - out->next);
			out->next = next;
		} else {
			unsigned char few[4];
			size_t size = (size_t)(__crt_wide_encode(&text, end, few, few + 4, &to->high, &error) - few);
			out->total += (uint64_t)(text - from) - size;
			__crt_out_put(out, (const char *)few, size);
		}
	}
	return error;
}

int vfwprintf(FILE *restrict f, const wchar_t *restrict format, va_list arguments)
{
	struct file_out to = { .to.out.drain = drain, .to.put = put, .file = f };
	int entered = __crt_file_enter(f);
	int result = __crt_wide_start_writing(f);
	if (CRT_LIKELY(result == 0)) {
		size_t taken;
		int newline = 0, settled;
		set_window(&to.to.out, f);
		to.high = __crt_wide_high(f);
		result = __crt_wide_format(&to.to, format, arguments);
		taken = (size_t)(to.to.out.next - to.to.out.begin);
		f->wpos = (unsigned char *)to.to.out.next;
		__crt_wide_set_high(f, to.high);
		if (result == -EILSEQ)
			(void)__crt_file_fail(f, result);
		if (!(f->flags & CRT_FILE_FULL))
			newline = to.newline || memchr(to.to.out.begin, '\n', taken) != NULL;
		settled = __crt_file_settle(f, newline, &taken);
		if (result >= 0 && settled < 0)
			result = settled;
	}
	__crt_file_leave(f, entered);
	return __crt_result(result);
}
