/* SPDX-License-Identifier: MIT */
/* Positions: where a stream stands and how it gets elsewhere, with what is buffered taken into account. */
#include "stream.h"

int64_t __crt_file_tell(FILE *f)
{
	int64_t at, ahead;
	int result = 0;
	if (CRT_UNLIKELY(__plat_boot_info.text_files) && f->flags & (CRT_FILE_READING | CRT_FILE_WRITING)) {
		/* Distances in the buffer may mean nothing: empty it. */
		if (f->flags & (CRT_FILE_TEXT | CRT_FILE_WRITING))
			result = __crt_file_flush(f);
		if (result < 0)
			return result;
	}
	ahead = f->rend - f->rpos;
	/* What is pending on an appending stream will go to the end, wherever the descriptor stands. */
	at = __crt_file_move(f, 0,
		f->flags & CRT_FILE_APPEND && f->flags & CRT_FILE_WRITING && f->wpos != f->buf ? SEEK_END : SEEK_CUR);
	if (at < 0)
		return at;
	if (f->flags & CRT_FILE_WRITING)
		at += f->wpos - f->buf;
	else
		at -= ahead;
	/* Bytes put back before the first have no position; the start is as good as any. */
	return at < 0 ? 0 : at;
}

static int seek(FILE *f, int64_t offset, int whence)
{
	unsigned char *base = __crt_file_read_base(f);
	int64_t at;
	if (whence < SEEK_SET || whence > SEEK_END)
		return -EINVAL;
	if (f->flags & CRT_FILE_WRITING || (f->flags & CRT_FILE_TEXT && f->rpos != f->rend)) {
		int result = __crt_file_flush(f);
		if (result < 0) {
			if (f->ops != NULL && f->ops->drops && f->flags & CRT_FILE_WRITING)
				__crt_file_drop(f);
			return result;
		}
	} else if (f->flags & CRT_FILE_READING) {
		int64_t ahead = f->rend - f->rpos;
		if (whence == SEEK_CUR) {
			if (__builtin_sub_overflow(offset, ahead, &offset))
				return -EINVAL;
			/* From here on from where the descriptor stands. With an empty buffer (after fflush()) the program may
			 * have moved that itself. */
			if (f->offset >= 0 && f->rend != base && !(f->flags & CRT_FILE_TEXT) && f->ops == NULL) {
				if (__builtin_add_overflow(offset, f->offset, &offset))
					return -EINVAL;
				whence = SEEK_SET;
				if (offset < 0)
					return -EINVAL;
			}
		}
		/* Within the buffer, if that still mirrors the file. The descriptor is moved all the same, to where the buffer
		 * ends: another one that shares its offset may have moved it. */
		if (whence == SEEK_SET && f->offset >= 0 && offset <= f->offset && f->offset - offset <= f->rend - base &&
			!(f->flags & (CRT_FILE_PUSHED | CRT_FILE_TEXT))) {
			at = __crt_file_move(f, f->offset, SEEK_SET);
			if (at < 0)
				return (int)at;
			f->rpos = f->rend - (f->offset - offset);
			f->flags &= ~(unsigned)CRT_FILE_EOF;
			return 0;
		}
	}
	at = __crt_file_move(f, offset, whence);
	if (at < 0)
		return (int)at;
	f->rpos = f->rend = f->flags & CRT_FILE_READING ? base : f->buf;
	f->offset = f->flags & CRT_FILE_READING ? at : -1;
	f->flags = (f->flags | CRT_FILE_SEEKED) & ~(unsigned)(CRT_FILE_EOF | CRT_FILE_PUSHED);
	return 0;
}

int __crt_file_seek(FILE *f, int64_t offset, int whence)
{
	int result = seek(f, offset, whence);
	f->wide_count = 0;
	return result;
}
