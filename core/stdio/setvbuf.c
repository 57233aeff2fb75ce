/* SPDX-License-Identifier: MIT */
/* setvbuf(): how a stream is buffered. */
#include "stream.h"

/* Another buffer. Bytes read ahead move with it. 0 or -errno. */
static int exchange(FILE *f, unsigned char *buffer, size_t size, unsigned kind)
{
	unsigned char *old = f->buf - CRT_UNGET;
	size_t old_size = f->flags & CRT_FILE_OWN_BUFFER ? __crt_file_mapping(f->size) : 0;
	size_t ahead = (size_t)(f->rend - f->rpos);
	size_t lead = kind == CRT_FILE_USER_BUFFER ? CRT_UNGET : 0;
	if (ahead > size - lead)
		return -EBUSY;
	__crt_copy(buffer + lead, f->rpos, ahead);
	f->flags = (f->flags & ~(unsigned)(CRT_FILE_OWN_BUFFER | CRT_FILE_USER_BUFFER)) | kind;
	f->buf = f->wpos = f->wlimit = buffer;
	f->size = size;
	f->rpos = buffer + lead;
	f->rend = f->rpos + ahead;
	if (old_size != 0)
		(void)__plat_mem_unmap(old, old_size);
	return 0;
}

int setvbuf(FILE *restrict f, char *restrict buffer, int kind, size_t size)
{
	static const unsigned flags[] = { [_IOFBF] = CRT_FILE_FULL, [_IOLBF] = CRT_FILE_LINE, [_IONBF] = CRT_FILE_UNBUFFERED };
	int entered, result = 0;
	if (kind < _IOFBF || kind > _IONBF) {
		__crt_set_errno(EINVAL);
		return -1;
	}
	entered = __crt_file_enter(f);
	__crt_file_ready(f);
	if (f->flags & CRT_FILE_WRITING)
		result = __crt_file_flush(f);
	if (result == 0 && kind != _IONBF) {
		/* A buffer that ungetc's room would fill is not worth having: the stream keeps its own. */
		if (buffer != NULL && size >= 4 * CRT_UNGET) {
			result = exchange(f, (unsigned char *)buffer, size, CRT_FILE_USER_BUFFER);
		} else if (buffer == NULL && size > f->size) {
			void *own;
			result = size > PTRDIFF_MAX ? -ENOMEM : __plat_mem_map(__crt_file_mapping(size), 0, &own);
			if (result == 0) {
				result = exchange(f, (unsigned char *)own + CRT_UNGET, size, CRT_FILE_OWN_BUFFER);
				if (result < 0)
					(void)__plat_mem_unmap(own, __crt_file_mapping(size));
			}
		}
	}
	if (result == 0) {
		f->flags = (f->flags & ~(unsigned)CRT_FILE_KIND) | flags[kind];
		/* Between two operations nothing is pending: the next one opens the window that this kind allows. */
		if (f->flags & CRT_FILE_WRITING) {
			f->flags &= ~(unsigned)CRT_FILE_WRITING;
			f->rpos = f->rend = f->wpos = f->wlimit = f->buf;
		}
	}
	__crt_file_leave(f, entered);
	return __crt_result(result);
}
