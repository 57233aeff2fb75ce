/* SPDX-License-Identifier: MIT */
/* Writing: what every output function is made of. Bytes gather in the buffer and go out when it is full, at the end of a line
 * or of an operation, as the stream's buffering says. Output that the system refuses stays in the buffer: a program that makes
 * room (ENOSPC) or waits (EAGAIN) may flush again. */
#define CRT_LOCKS_WITH_THREADS 1
#include "note_error.h"
#include "stream.h"

/* The window of the fast paths: none on a stream that must look at every byte. */
static void set_window(FILE *f)
{
	f->wlimit = f->flags & CRT_FILE_FULL ? f->buf + f->size : f->wpos;
}

/* A failure of output. */
static CRT_COLD int fail(FILE *f, int error)
{
	if (!(f->flags & CRT_FILE_WRITE_ERROR))
		f->write_error = -error;
	f->flags |= CRT_FILE_WRITE_ERROR;
	return __crt_file_fail(f, error);
}

/* To the file, past the buffer. *size is then what was not written. */
static CRT_NOINLINE int write_out(FILE *f, const unsigned char *data, size_t *size)
{
	while (*size != 0) {
		intptr_t done = CRT_UNLIKELY(f->ops != NULL) ? f->ops->write(f, data, *size)
							     : __plat_write(__crt_file_fd(f), data, *size);
		if (done > 0) {
			data += done;
			*size -= (size_t)done;
		} else if (done != -EINTR) {
			/* A system that takes nothing and gives no reason would keep us here for ever. */
			return fail(f, done == 0 ? -EIO : (int)done);
		}
	}
	return 0;
}

CRT_COLD int __crt_file_drain(FILE *f)
{
	size_t left = (size_t)(f->wpos - f->buf), i;
	unsigned char *end = f->wpos;
	int result;
	if (left == 0)
		return 0;
	result = write_out(f, f->buf, &left);
	for (i = 0; i < left; i++)
		f->buf[i] = (end - left)[i];
	f->wpos = f->buf + left;
	set_window(f);
	return result;
}

void __crt_file_drop(FILE *f)
{
	f->wpos = f->buf;
	set_window(f);
}

static CRT_COLD void decide(FILE *f)
{
	f->flags |= f->ops == NULL && __plat_isatty(__crt_file_fd(f)) == 1 ? CRT_FILE_LINE : CRT_FILE_FULL;
}

CRT_COLD int __crt_file_start_writing(FILE *f)
{
	if (f->flags & CRT_FILE_WRITING)
		return 0;
	if (f->flags & CRT_FILE_NO_WRITE)
		return fail(f, -EBADF);
	/* Output begins where the program's input ended, not where our reading ahead did; or where the descriptor stands, if that
	 * cannot be moved, or not before the start of the file, where bytes put back may lie. */
	if (f->flags & CRT_FILE_READING)
		(void)f->flush(f);
	__crt_file_ready(f);
	__crt_file_link(f);
	if ((f->flags & (CRT_FILE_KIND | CRT_FILE_ASK)) == CRT_FILE_ASK)
		decide(f);
	f->flags = (f->flags | CRT_FILE_WRITING) & ~(unsigned)CRT_FILE_READING;
	f->rpos = f->rend = f->wpos = f->buf;
	f->offset = -1;
	f->flush = __crt_file_drain;
	set_window(f);
	return 0;
}

int __crt_file_put(FILE *f, const void *data, size_t *size)
{
	const unsigned char *from = data;
	size_t room;
	while (room = (size_t)(f->buf + f->size - f->wpos), *size > room) {
		int result;
		if (f->wpos == f->buf) {
			/* Whole buffers need not be copied. */
			size_t rest = *size % f->size;
			room = *size -= rest;
			result = write_out(f, from, size);
			*size += rest;
		} else {
			__crt_copy(f->wpos, from, room);
			f->wpos += room;
			*size -= room;
			result = __crt_file_drain(f);
		}
		if (result < 0)
			return result;
		from += room;
		if (!(f->flags & CRT_FILE_KIND))
			decide(f);
	}
	__crt_copy(f->wpos, from, *size);
	f->wpos += *size;
	*size = 0;
	return 0;
}

CRT_COLD int __crt_file_settle(FILE *f, int newline, size_t *taken)
{
	int result = 0;
	if (newline && !(f->flags & CRT_FILE_KIND)) {
		/* The first line goes out at once, terminal or not; only the second asks. */
		if (f->flags & CRT_FILE_ASK)
			decide(f);
		f->flags |= CRT_FILE_ASK;
	}
	if (f->flags & CRT_FILE_UNBUFFERED || (newline && !(f->flags & CRT_FILE_FULL))) {
		result = __crt_file_drain(f);
		if (result < 0) {
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

/* An operation that the window has no room for. How much of it was taken. */
static CRT_NOINLINE size_t put_all(FILE *f, const char *data, size_t size, size_t line)
{
	size_t left = size, newline = line, taken;
	if (__crt_file_start_writing(f) < 0)
		return 0;
	if (f->flags & CRT_FILE_UNBUFFERED && !line) {
		(void)write_out(f, (const unsigned char *)data, &left);
		return size - left;
	}
	if (__crt_file_put(f, data, &left) == 0)
		(void)__crt_file_put(f, "\n", &newline);
	taken = size - left + line - newline;
	if (f->flags & CRT_FILE_FULL) {
		set_window(f);
	} else {
		/* No memchr: few programs come here often, and all would link it. */
		for (left = 0; left < size && !line; left++)
			line = data[left] == '\n';
		(void)__crt_file_settle(f, line != 0, &taken);
	}
	return taken;
}

size_t __crt_file_output(FILE *f, const void *data, size_t size, size_t line)
{
	int entered = __crt_file_enter(f), error;
	size_t taken = size + line;
	if (taken <= (size_t)(f->wlimit - f->wpos)) {
		/* There is room, but there are threads. */
		__crt_copy(f->wpos, data, size);
		f->wpos += taken;
		if (line)
			f->wpos[-1] = '\n';
	} else {
		taken = put_all(f, data, size, line);
	}
	error = f->error;
	__crt_file_leave(f, entered);
	if (CRT_UNLIKELY(taken != size + line))
		__plat_note_error(error);
	return taken;
}
