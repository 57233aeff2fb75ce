/* SPDX-License-Identifier: MIT */
/* ungetc(): a byte back into a stream. */
#include "stream.h"

int ungetc(int byte, FILE *f)
{
	int entered;
	if (byte == EOF)
		return EOF;
	entered = __crt_file_enter(f);
	if (__crt_file_start_reading(f) < 0) {
		__crt_set_errno(f->error);
		byte = EOF;
	} else if (f->rpos == __crt_file_read_base(f) - CRT_UNGET) {
		__crt_set_errno(ENOBUFS);
		byte = EOF;
	} else {
		byte = (unsigned char)byte;
		f->rpos--;
		/* The same byte again leaves the buffer a mirror of the file, if it is one of the buffer's. */
		if (f->rpos < __crt_file_read_base(f) || *f->rpos != byte)
			f->flags |= CRT_FILE_PUSHED;
		*f->rpos = (unsigned char)byte;
		f->flags &= ~(unsigned)CRT_FILE_EOF;
	}
	__crt_file_leave(f, entered);
	return byte;
}
