/* SPDX-License-Identifier: MIT */
/* freopen(): another file, or another mode, on the same stream. */
#include <bits/open_flags.h>
#include <fcntl.h>
#include <stdlib.h>

#include "stream.h"

/* The stream's own descriptor with a new mode. The descriptor, or -errno. */
static int change(int fd, int open_flags)
{
	int old = __plat_fcntl(fd, F_GETFL, 0);
	int result;
	if (old < 0)
		return old;
	if ((old & O_ACCMODE) != O_RDWR && (old & O_ACCMODE) != (open_flags & O_ACCMODE))
		return -EBADF;
	result = __plat_fcntl(fd, F_SETFL, (old & ~O_APPEND) | (open_flags & O_APPEND));
	if (result >= 0)
		result = __plat_fcntl(fd, F_SETFD, open_flags & O_CLOEXEC ? FD_CLOEXEC : 0);
	/* What is no regular file cannot be truncated, and need not be. */
	if (result >= 0 && open_flags & O_TRUNC && __plat_truncate(fd, 0) == 0)
		(void)__plat_seek(fd, 0, SEEK_SET);
	return result < 0 ? result : fd;
}

/* Opens `path`, on descriptor `fd` if that is open: programs count on stdout staying descriptor 1. */
static int replace(int fd, const char *path, int open_flags)
{
	int fresh = __plat_open(path, open_flags, 0666);
	if (open_flags & __O_TEXT)
		__plat_boot_info.text_files |= PLAT_TEXT_FILES;
	if (fresh < 0 || fd < 0 || fresh == fd)
		return fresh;
	if (__plat_dup2(fresh, fd, (open_flags & O_CLOEXEC) != 0) < 0)
		return fresh;
	(void)__plat_close(fresh);
	return fd;
}

FILE *freopen(const char *restrict path, const char *restrict mode, FILE *restrict f)
{
	unsigned file_flags;
	int open_flags, fd;
	int entered = __crt_file_enter(f);
	int result = __crt_file_mode(mode, &open_flags, &file_flags, PLAT_TEXT_ENCODING);
	/* The old file gets what is pending; whether that worked is not freopen's to report. */
	(void)__crt_file_flush(f);
	if (f->ops != NULL)
		(void)f->ops->close(f);
	f->ops = NULL;
	f->flush = NULL;
	fd = __crt_file_fd(f);
	if (result == 0)
		result = path == NULL ? change(fd, open_flags) : replace(fd, path, open_flags);
	/* After a failure the stream is closed; so is a descriptor that could not be reused. */
	if (fd >= 0 && result != fd)
		(void)__plat_close(fd);
	__crt_file_unlink(f);
	f->flags = (f->flags & CRT_FILE_KEPT) | (result < 0 ? CRT_FILE_NO_WRITE : file_flags);
	f->fd_less_1 = result < 0 ? -2 : result - 1;
	f->offset = -1;
	f->wide_count = 0;
	f->rpos = f->rend = f->wpos = f->wlimit = f->buf;
	if (result >= 0 && (file_flags & (CRT_FILE_APPEND | CRT_FILE_CAN_READ)) == CRT_FILE_APPEND)
		(void)__plat_seek(result, 0, SEEK_END);
	__crt_file_leave(f, entered);
	if (result >= 0)
		return f;
	__crt_set_errno(-result);
	/* The program has lost its stream: nobody else will free it. */
	if (f->flags & CRT_FILE_HEAP) {
		if (f->flags & CRT_FILE_OWN_BUFFER)
			(void)__plat_mem_unmap(f->buf - CRT_UNGET, __crt_file_mapping(f->size));
		free(f);
	}
	return NULL;
}
