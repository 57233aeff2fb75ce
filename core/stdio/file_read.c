/* SPDX-License-Identifier: MIT */
/* Reading: what every input function is made of. A read that a signal interrupts fails with EINTR, as POSIX has it: programs
 * rely on an alarm to end a wait for input. */
#include <bits/open_flags.h>
#include <fcntl.h>

#include "stream.h"

enum {
	/* After a change of position, not much more: random access rarely uses it. */
	AFTER_SEEK = 4096
};

/* Before the program waits for someone's input, that someone shall see the question (ISO C17 7.21.3p3). */
static int flush_line(FILE *f)
{
	if (f->flags & CRT_FILE_WRITING && !(f->flags & CRT_FILE_FULL))
		return f->flush(f);
	return 0;
}

/* Somewhere in the process line ends are translated: on this descriptor? Programs change that at any time. */
static CRT_COLD void note_text(FILE *f)
{
	int flags = f->ops == NULL ? __plat_fcntl(__crt_file_fd(f), F_GETFL, 0) : -EBADF;
	if (flags >= 0 && flags & __O_TEXT) {
		f->flags |= CRT_FILE_TEXT;
		f->offset = __plat_seek(__crt_file_fd(f), 0, SEEK_CUR);
	} else {
		f->flags &= ~(unsigned)CRT_FILE_TEXT;
	}
}

/* From the file, past the buffer. */
static intptr_t read_in(FILE *f, void *data, size_t size)
{
	intptr_t done;
	/* The end sticks, even where more could come (a terminal), until the program clears it. */
	if (f->flags & CRT_FILE_EOF)
		return 0;
	if (!(f->flags & CRT_FILE_HEAP) || f->flags & (CRT_FILE_LINE | CRT_FILE_UNBUFFERED))
		(void)__crt_file_each(flush_line, 0);
	if (CRT_UNLIKELY(__plat_boot_info.text_files))
		note_text(f);
	done = CRT_UNLIKELY(f->ops != NULL) ? f->ops->read(f, data, size) : __plat_read(__crt_file_fd(f), data, size);
	if (CRT_UNLIKELY(done == 0))
		f->flags |= CRT_FILE_EOF;
	else if (CRT_UNLIKELY(done < 0))
		__crt_file_fail(f, (int)done);
	else if (f->offset >= 0 && !(f->flags & CRT_FILE_TEXT))
		f->offset += done;
	return done;
}

int __crt_file_start_reading(FILE *f)
{
	int result;
	if (CRT_LIKELY(f->flags & CRT_FILE_READING))
		return 0;
	if (!(f->flags & CRT_FILE_CAN_READ))
		return __crt_file_fail(f, -EBADF);
	if (f->flags & CRT_FILE_WRITING) {
		result = f->flush(f);
		if (result < 0)
			return result;
	}
	__crt_file_ready(f);
	__crt_file_link(f);
	f->flags = (f->flags | CRT_FILE_READING) & ~(unsigned)(CRT_FILE_WRITING | CRT_FILE_PUSHED);
	f->wpos = f->wlimit = f->buf;
	f->flush = __crt_file_unread;
	f->rpos = f->rend = __crt_file_read_base(f);
	return 0;
}

int __crt_file_fill(FILE *f)
{
	unsigned char *base;
	size_t room;
	intptr_t done;
	int result = __crt_file_start_reading(f);
	if (result < 0)
		return result;
	base = __crt_file_read_base(f);
	room = (size_t)(f->buf + f->size - base);
	if (f->flags & CRT_FILE_UNBUFFERED)
		room = 1;
	else if (f->flags & CRT_FILE_SEEKED && room > 2 * AFTER_SEEK && f->offset >= 0)
		/* To the end of the system's page, or of the next if that is near. */
		room = AFTER_SEEK + AFTER_SEEK / 8 - (size_t)(f->offset + AFTER_SEEK / 8) % AFTER_SEEK;
	done = read_in(f, base, room);
	if (done <= 0)
		return (int)done;
	f->flags &= ~(unsigned)(CRT_FILE_SEEKED | CRT_FILE_PUSHED);
	f->rpos = base;
	f->rend = base + done;
	return 1;
}

size_t __crt_file_read(FILE *f, void *data, size_t size, int *error)
{
	unsigned char *to = data;
	size_t left = size;
	*error = __crt_file_start_reading(f);
	if (*error < 0)
		return 0;
	for (;;) {
		size_t ready = (size_t)(f->rend - f->rpos);
		intptr_t done;
		if (ready > left)
			ready = left;
		__crt_copy(to, f->rpos, ready);
		f->rpos += ready;
		to += ready;
		left -= ready;
		if (left == 0)
			return size;
		if (left < f->size && !(f->flags & CRT_FILE_UNBUFFERED)) {
			done = __crt_file_fill(f);
		} else {
			/* Whole buffers need not be copied; the last part of one goes through it. */
			done = read_in(f, to, f->flags & CRT_FILE_UNBUFFERED ? left : left - left % f->size);
			f->rpos = f->rend = __crt_file_read_base(f);
			if (done > 0) {
				to += done;
				left -= (size_t)done;
			}
		}
		if (done <= 0) {
			*error = (int)done;
			return size - left;
		}
	}
}

/* Reads the file again from where the buffer's contents began, as far as the program has come: how many bytes a line end is
 * in the file can be known no other way. */
static CRT_COLD int64_t back_text(FILE *f)
{
	char again[256];
	/* Bytes that ungetc put in front of the buffer's first have no place in the file. */
	unsigned char *base = __crt_file_read_base(f);
	size_t left = f->rpos > base ? (size_t)(f->rpos - base) : 0;
	int64_t at = f->offset < 0 ? f->offset : __plat_seek(__crt_file_fd(f), f->offset, SEEK_SET);
	if (at < 0)
		return -ESPIPE;
	while (left != 0) {
		intptr_t done = __plat_read(__crt_file_fd(f), again, left < sizeof again ? left : sizeof again);
		if (done <= 0)
			return done == 0 ? -EIO : done;
		left -= (size_t)done;
	}
	return __plat_seek(__crt_file_fd(f), 0, SEEK_CUR);
}

int __crt_file_unread(FILE *f)
{
	if (f->rpos != f->rend) {
		int64_t at = CRT_UNLIKELY(f->flags & CRT_FILE_TEXT) ? back_text(f)
								    : __crt_file_move(f, f->rpos - f->rend, SEEK_CUR);
		if (at < 0)
			return (int)at;
		f->offset = at;
		f->flags |= CRT_FILE_SEEKED;
	}
	f->rpos = f->rend = __crt_file_read_base(f);
	return 0;
}

int __crt_getc_slow(FILE *f)
{
	int result = __crt_file_fill(f);
	if (CRT_LIKELY(result > 0))
		return *f->rpos++;
	if (result < 0)
		__crt_set_errno(-result);
	return EOF;
}
