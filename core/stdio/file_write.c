/* SPDX-License-Identifier: MIT */
/* Writing: what every output function is made of. Bytes gather in the buffer and go out when it is full, at the end of a line
 * or of an operation, as the stream's buffering says. Output that the system refuses stays in the buffer: a program that makes
 * room (ENOSPC) or waits (EAGAIN) may flush again. */
#include "stream.h"

void *memmove(void *to, const void *from, size_t size);
void *memchr(const void *object, int byte, size_t size);

/* The window of the fast paths: none on a stream that must look at every byte. */
static void set_window(FILE *f)
{
	f->wlimit = f->flags & CRT_FILE_NOT_FULL ? f->wpos : f->buf + f->size;
}

/* A failure of output. */
static int fail(FILE *f, int error)
{
	if (!(f->flags & CRT_FILE_WRITE_ERROR))
		f->write_error = -error;
	f->flags |= CRT_FILE_WRITE_ERROR;
	return __crt_file_fail(f, error);
}

/* To the file, past the buffer. *size is then what was not written. */
static int write_out(FILE *f, const unsigned char *data, size_t *size)
{
	while (*size != 0) {
		intptr_t done = CRT_UNLIKELY(f->ops != NULL) ? f->ops->write(f, data, *size)
							     : __plat_write(f->fd, data, *size);
		if (CRT_UNLIKELY(done <= 0)) {
			if (done == -EINTR)
				continue;
			/* A system that takes nothing and gives no reason would keep us here for ever. */
			return fail(f, done == 0 ? -EIO : (int)done);
		}
		data += done;
		*size -= (size_t)done;
	}
	return 0;
}

int __crt_file_drain(FILE *f)
{
	size_t left = (size_t)(f->wpos - f->buf);
	unsigned char *end = f->wpos;
	int result = write_out(f, f->buf, &left);
	if (CRT_UNLIKELY(left != 0))
		memmove(f->buf, end - left, left);
	f->wpos = f->buf + left;
	set_window(f);
	return result;
}

int __crt_flush_writer(FILE *f) CRT_ALIAS(__crt_file_drain);

static void decide(FILE *f)
{
	f->flags &= ~(unsigned)CRT_FILE_UNDECIDED;
	if (f->ops == NULL && __plat_isatty(f->fd) == 1)
		f->flags |= CRT_FILE_LINE;
}

int __crt_file_start_writing(FILE *f)
{
	if (CRT_LIKELY(f->flags & CRT_FILE_WRITING))
		return 0;
	if (!(f->flags & CRT_FILE_CAN_WRITE))
		return fail(f, -EBADF);
	/* Output begins where the program's input ended, not where our reading ahead did. */
	if (f->flags & CRT_FILE_READING) {
		int result = __crt_file_flush(f);
		if (result < 0)
			return fail(f, result);
	}
	if (!(f->flags & CRT_FILE_LISTED))
		__crt_file_link(f);
	if (f->flags & CRT_FILE_ASK)
		decide(f);
	f->flags = (f->flags | CRT_FILE_WRITING) & ~(unsigned)(CRT_FILE_READING | CRT_FILE_ASK);
	f->rpos = f->rend = f->wpos = f->buf;
	f->offset = -1;
	set_window(f);
	return 0;
}

int __crt_file_put(FILE *f, const void *data, size_t *size)
{
	const unsigned char *from = data;
	size_t room;
	while (room = (size_t)(f->buf + f->size - f->wpos), CRT_UNLIKELY(*size > room)) {
		int result;
		if (f->wpos == f->buf) {
			/* Whole buffers need not be copied. */
			size_t rest = *size % f->size;
			size_t whole = *size - rest;
			from += whole;
			result = write_out(f, from - whole, &whole);
			*size = rest + whole;
		} else {
			memcpy(f->wpos, from, room);
			f->wpos += room;
			from += room;
			*size -= room;
			result = __crt_file_drain(f);
		}
		if (result < 0)
			return result;
		if (f->flags & CRT_FILE_UNDECIDED)
			decide(f);
	}
	memcpy(f->wpos, from, *size);
	f->wpos += *size;
	*size = 0;
	return 0;
}

int __crt_file_settle(FILE *f, int newline, size_t *taken)
{
	int result = 0;
	if (newline && f->flags & CRT_FILE_UNDECIDED) {
		/* The first line goes out at once, terminal or not; only the second asks. */
		if (f->flags & CRT_FILE_ASK)
			decide(f);
		f->flags ^= CRT_FILE_ASK;
	}
	if (f->flags & CRT_FILE_UNBUFFERED || (newline && f->flags & CRT_FILE_NOT_FULL)) {
		result = __crt_file_drain(f);
		if (CRT_UNLIKELY(result < 0)) {
			/* The operation has failed, and reports so: what is left of its bytes must not come out later. */
			size_t left = (size_t)(f->wpos - f->buf);
			if (left > *taken)
				left = *taken;
			f->wpos -= left;
			*taken -= left;
		}
	}
	set_window(f);
	return result;
}

size_t __crt_file_write_slow(FILE *f, const void *data, size_t size)
{
	size_t left = size;
	if (__crt_file_start_writing(f) < 0)
		return 0;
	if (f->flags & CRT_FILE_UNBUFFERED) {
		(void)write_out(f, data, &left);
		return size - left;
	}
	(void)__crt_file_put(f, data, &left);
	left = size - left;
	if (f->flags & CRT_FILE_NOT_FULL)
		(void)__crt_file_settle(f, memchr(data, '\n', size) != NULL, &left);
	else
		set_window(f);
	return left;
}

int __crt_putc_slow(int byte, FILE *f)
{
	unsigned char value = (unsigned char)byte;
	if (__crt_file_write_slow(f, &value, 1) != 1) {
		__crt_set_errno(f->error);
		return EOF;
	}
	return value;
}

int __crt_file_put_line(FILE *f, const char *text, size_t length)
{
	size_t left = length, newline = 1, taken;
	int result = __crt_file_start_writing(f);
	if (result == 0)
		result = __crt_file_put(f, text, &left);
	if (result == 0)
		result = __crt_file_put(f, "\n", &newline);
	if (result == 0) {
		taken = length + 1;
		result = __crt_file_settle(f, 1, &taken);
	}
	return result;
}
