/* SPDX-License-Identifier: MIT */
/* Reading and writing that goes on while the program does something else. POSIX.1-2017; Linux only. Threads of the library's do the work; requests
 * for one pipe or socket, and writes to one file with O_APPEND, are carried out in their order. */
#ifndef _AIO_H
#define _AIO_H

#include <bits/features.h>
#include <bits/off_t.h>
#include <bits/sigevent.h>
#include <bits/ssize_t.h>
#include <bits/timespec.h>
#include <fcntl.h>
#include <signal.h>
#include <time.h>
/* As in other libraries, on which programs rely. */
#if defined(__CRT_USE_MISC) && !defined(_WIN32)
#include <sys/types.h>
#endif

#define __need_size_t
#include <stddef.h>

__CRT_BEGIN_DECLS

/* Without POSIX there is no struct sigevent. */
#if !defined(_WIN32) && defined(__CRT_USE_POSIX)
struct aiocb {
	int aio_fildes;
	/* For lio_listio(): LIO_READ, LIO_WRITE or LIO_NOP. */
	int aio_lio_opcode;
	/* How much less urgent it is, 0 to 20; has no effect. */
	int aio_reqprio;
	volatile void *aio_buf;
	size_t aio_nbytes;
	struct sigevent aio_sigevent;
	off_t aio_offset;
	/* The library's: an errno, EINPROGRESS, or 0; and the result. */
	int __error;
	ssize_t __result;
	void *__spare[4];
};

#define AIO_CANCELED 0
#define AIO_NOTCANCELED 1
#define AIO_ALLDONE 2
#define LIO_READ 0
#define LIO_WRITE 1
#define LIO_NOP 2
#define LIO_WAIT 0
#define LIO_NOWAIT 1

/* Begins to read or write aio_nbytes at aio_offset; the block and the buffer are the library's until that is done. 0, or -1 with errno: EAGAIN,
 * EBADF (not open for it), EINVAL (a negative offset, a wrong priority, too many bytes). What comes later is told by aio_error(). */
int aio_read(struct aiocb *__request);
int aio_write(struct aiocb *__request);
/* Forces what was asked for before to the disk. operation: O_SYNC or O_DSYNC. EBADF, EINVAL, EAGAIN. */
int aio_fsync(int __operation, struct aiocb *__request);
/* EINPROGRESS, 0, ECANCELED, or the errno that read(), write() or fsync() would have set. Async-signal-safe. */
int aio_error(const struct aiocb *__request);
/* What read(), write() or fsync() would have returned; to be called once, after aio_error() has said something else than EINPROGRESS.
 * Async-signal-safe. */
ssize_t aio_return(struct aiocb *__request);
/* Gives up a request, or (NULL) all of a descriptor's, that have not begun: AIO_CANCELED; AIO_NOTCANCELED: some go on; AIO_ALLDONE: there are none;
 * -1 and EBADF. */
int aio_cancel(int __fd, struct aiocb *__request);
/* Waits until one of them is done (NULL entries do not count), for so long (NULL: for ever). 0, or -1: EAGAIN (time is over), EINTR.
 * Async-signal-safe. */
int aio_suspend(const struct aiocb *const *__requests, int __count, const struct timespec *__span);
/* Begins them all. LIO_WAIT: returns when all are done; LIO_NOWAIT: does what the event says (NULL: nothing) when they are. -1: EAGAIN, EINVAL, EINTR, and
 * EIO if one of them failed. */
int lio_listio(int __mode, struct aiocb *__crt_restrict const *__crt_restrict __requests, int __count, struct sigevent *__crt_restrict __event);
#endif

__CRT_END_DECLS

#endif
