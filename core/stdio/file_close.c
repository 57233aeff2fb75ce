/* SPDX-License-Identifier: MIT */
/* The end of a stream, but for its memory. */
#include "stream.h"

int __crt_file_close(FILE *f)
{
	int result = __crt_file_flush(f);
	int closed;
	/* Output that failed earlier is reported now at the latest, even if what came after it went well. What a
	 * stream that only reads refused is not lost output. */
	if (result == 0 && (f->flags & (CRT_FILE_WRITE_ERROR | CRT_FILE_NO_WRITE)) == CRT_FILE_WRITE_ERROR)
		result = -f->write_error;
	__crt_file_unlink(f);
	if (f->ops != NULL)
		closed = f->ops->close(f);
	else
		closed = __crt_file_fd(f) >= 0 ? __plat_close(__crt_file_fd(f)) : -EBADF;
	/* Interrupted or not, the descriptor is closed. */
	if (closed == -EINTR)
		closed = 0;
	if (result == 0)
		result = closed;
	/* A standard stream stays an object that can be asked; everything fails on it until freopen. */
	f->fd_less_1 = -2;
	f->ops = NULL;
	f->flush = NULL;
	f->flags = (f->flags & CRT_FILE_KEPT) | CRT_FILE_NO_WRITE;
	f->rpos = f->rend = f->wpos = f->wlimit = f->buf;
	return result;
}
