/* SPDX-License-Identifier: MIT */
/* FILE: what a stream is, who guards what, and the functions that the public ones are made of.
 *
 * A stream is in one of three states: fresh (neither CRT_FILE_READING nor _WRITING: both windows empty), reading (the unread
 * bytes are [rpos, rend)), writing (the bytes to write are [buf, wpos)). The windows [rpos, rend) and [wpos, wlimit) are what
 * getc and putc may use without asking anyone: on a stream that is not fully buffered wlimit == wpos, so that every byte
 * takes the slow path, which knows about lines.
 *
 * A program pays for what it does: writing (file_write.c), reading (file_read.c), seeking, opening and locking are objects of
 * their own, and streams on descriptors reach the platform directly. Only other kinds of streams bring a table of functions.
 *
 * Internal functions return negative errno; errno is set by the public functions, and by the slow halves of getc and putc. */
#ifndef CRT_STREAM_H
#define CRT_STREAM_H

#include <bits/errno_values.h>
#include <stddef.h>
#include <stdio.h>

/* The inline forms are for programs; here the functions themselves are meant. */
#undef getc
#undef fgetc
#undef getchar
#undef putc
#undef fputc
#undef putchar
#undef getc_unlocked
#undef getchar_unlocked
#undef putc_unlocked
#undef putchar_unlocked

#include "attr.h"
#include "bytes.h"
#include "crt_platform.h"
#include "error.h"
#include "lock.h"

enum {
	/* Room for ungetc in front of the first byte read. */
	CRT_UNGET = 8,
#ifdef CRT_SMALL
	CRT_FILE_BUFFER = 4096,
#else
	CRT_FILE_BUFFER = 16384,
#endif
	CRT_STDERR_BUFFER = 2048
};

/* A FILE of zeros is stdout before its first use: then it costs a program no initialized data. Hence the senses of some flags,
 * and fd_less_1. */
enum {
	CRT_FILE_CAN_READ = 1,
	CRT_FILE_NO_WRITE = 2,
	CRT_FILE_READING = 4,
	CRT_FILE_WRITING = 8,
	/* Fully buffered, line buffered, unbuffered; none of the three: not yet known whether it is a terminal. */
	CRT_FILE_FULL = 0x10,
	CRT_FILE_LINE = 0x20,
	CRT_FILE_UNBUFFERED = 0x40,
	CRT_FILE_KIND = CRT_FILE_FULL | CRT_FILE_LINE | CRT_FILE_UNBUFFERED,
	CRT_FILE_EOF = 0x80,
	CRT_FILE_ERROR = 0x100,
	/* If the kind of buffering is not known: the next occasion asks the system. stdout begins without it and writes its first
	 * line at once instead: a program of one line never asks. */
	CRT_FILE_ASK = 0x200,
	/* Every write goes to the end of the file. */
	CRT_FILE_APPEND = 0x400,
	/* From malloc: fclose frees it. */
	CRT_FILE_HEAP = 0x800,
	/* In the list of open streams. */
	CRT_FILE_LISTED = 0x1000,
	/* buf is a mapping of its own (setvbuf); buf is the program's. */
	CRT_FILE_OWN_BUFFER = 0x2000,
	CRT_FILE_USER_BUFFER = 0x4000,
	/* ungetc has overwritten bytes of the buffer: it no longer mirrors the file. */
	CRT_FILE_PUSHED = 0x8000,
	/* The descriptor translated line ends when the buffer was filled: distances in it are not distances in the file. */
	CRT_FILE_TEXT = 0x10000,
	/* The position was changed since the last read: the next one shall not read far ahead. */
	CRT_FILE_SEEKED = 0x20000,
	/* Output failed since clearerr: fclose says so. */
	CRT_FILE_WRITE_ERROR = 0x40000,
	/* Wide oriented. That is what fwide() reports, and no more: both kinds of functions serve both kinds of streams (wide_stream.h). */
	CRT_FILE_WIDE = 0x80000,
	/* Byte oriented by fwide(), by its kind or by an operation that moved no byte. A stream that was read or written and is not wide is byte oriented without it. */
	CRT_FILE_BYTE = 0x100000,
	/* It has one of the two orientations if one of these is set. */
	CRT_FILE_ORIENTED = CRT_FILE_WIDE | CRT_FILE_BYTE | CRT_FILE_READING | CRT_FILE_WRITING,
	/* Made by tmpfile(). */
	CRT_FILE_TEMPORARY = 0x200000,
	/* What lives as long as the FILE itself. */
	CRT_FILE_KEPT = CRT_FILE_HEAP | CRT_FILE_OWN_BUFFER | CRT_FILE_USER_BUFFER
};

/* What a stream that is no descriptor does instead. Called with the stream's lock held. Results as the seam's. */
struct crt_file_ops {
	intptr_t (*read)(FILE *stream, void *data, size_t size);
	/* Takes at least one byte, or fails. */
	intptr_t (*write)(FILE *stream, const void *data, size_t size);
	int64_t (*seek)(FILE *stream, int64_t offset, int whence);
	int (*close)(FILE *stream);
	/* After pending output was written out; may be NULL. */
	int (*flushed)(FILE *stream);
	/* What `write` refuses will never be taken, for an array does not grow: seeking drops it, or nobody could seek any more. */
	int drops;
};

struct __CRT_FILE_TAG {
	/* Guarded by `lock`, like all that says nothing else. The first four are known to <bits/stdio_inline.h>. */
	unsigned char *rpos, *rend;
	unsigned char *wpos, *wlimit;
	/* The buffer of `size` bytes. In front of it there is room for CRT_UNGET more, unless CRT_FILE_USER_BUFFER: then reading
	 * begins that far inside it. NULL until the first use: then it is `room`. */
	unsigned char *buf;
	size_t size;
	unsigned flags;
	/* The descriptor, less one; it is -1 if there is none or it is closed. Constant between opening and closing. */
	int fd_less_1;
	/* The descriptor's offset after the last read, while the stream is reading; -1 if it is not known. Of a text stream
	 * the offset before the last fill. */
	int64_t offset;
	/* NULL for a descriptor. Constant. */
	const struct crt_file_ops *ops;
	/* What flushing means in the stream's state: drain, unread, or NULL. So the end of the program needs to know neither. */
	int (*flush)(FILE *stream);
	/* Belongs to ops; of popen's streams, the process. */
	void *cookie;
	/* The errno of the last failure, for the public functions; and of the first failed output since clearerr. */
	int error;
	int write_error;

	/* Guard themselves: the mark of the thread that holds the lock, or 0 (read by anyone, written by the holder), and how often. */
	uintptr_t owner;
	struct crt_lock lock;
	unsigned depth;

	/* Guarded by the list's lock: the next older open stream, how many walkers of the list stand on this one, and whether
	 * fclose has begun, so that they leave it alone. */
	FILE *next;
	unsigned pins;
	int closing;

	/* Where wchar_t has 16 bits: units that are to be read before the bytes, the last one first; or the first half of a pair that
	 * was written and waits for the second. And how many there are. */
	uint16_t wide_units[2];
	unsigned wide_count;

	/* CRT_UNGET and CRT_FILE_BUFFER bytes, but none in stdin and stderr. Guarded by the lock. */
	unsigned char room[];
};

CRT_INLINE int __crt_file_fd(FILE *f)
{
	return f->fd_less_1 + 1;
}

/* Before the first use of the buffer. */
CRT_INLINE void __crt_file_ready(FILE *f)
{
	if (f->buf == NULL) {
		f->buf = f->room + CRT_UNGET;
		f->size = CRT_FILE_BUFFER;
	}
}

/* ---- Locks (file_lock.c) ----------------------------------------------------------------------------------------- */

void __crt_file_lock(FILE *stream);
void __crt_file_unlock(FILE *stream);
/* As __crt_file_lock, but gives up after some milliseconds (0: at once). Nonzero if taken. In file_lock_for.c. */
int __crt_file_lock_for(FILE *stream, int milliseconds);

/* In a file that takes locks by these two inline functions alone. core/thread brings the real ones with the first thread. */
#ifdef CRT_LOCKS_WITH_THREADS
CRT_WITH_THREADS void __crt_file_lock(FILE *stream);
CRT_WITH_THREADS void __crt_file_unlock(FILE *stream);
CRT_WITH_THREADS int __crt_file_lock_for(FILE *stream, int milliseconds);
CRT_WITH_THREADS int __crt_lock_for(struct crt_lock *lock, int milliseconds);
CRT_WITH_THREADS void __crt_lock_wake(struct crt_lock *lock);
#endif

/* A program with one thread takes no lock. What was taken is remembered by the caller, because the second thread may appear
 * between the two (a cookie's functions may start it). */
CRT_INLINE int __crt_file_enter(FILE *f)
{
	if (CRT_LIKELY(!__plat_threaded))
		return 0;
	__crt_file_lock(f);
	return 1;
}

CRT_INLINE void __crt_file_leave(FILE *f, int entered)
{
	if (CRT_UNLIKELY(entered))
		__crt_file_unlock(f);
}

/* ---- The list of open streams (file_list.c) ---------------------------------------------------------------------- */

extern struct crt_file_list {
	struct crt_lock lock;
	/* Newest first. Streams join by compare and exchange, without the lock; they leave with it held. */
	FILE *first;
} __crt_files;

/* puts without its errno: the line, and a newline. 0 or -errno. In puts.c, and with the stream in stdout.c. */
int __crt_put_line(const char *text, size_t length);

/* Nothing if it is there already. */
void __crt_file_link(FILE *stream);
/* Waits until no walker stands on it. In file_unlink.c. */
void __crt_file_unlink(FILE *stream);
/* Calls `visit` for every listed stream with its lock held. Streams that another thread holds are waited for if `patient` and
 * they are writing, else passed over: others may sleep in a read. 0, or the last result that was not. In file_each.c. */
int __crt_file_each(int (*visit)(FILE *stream), int patient);
/* fflush of one stream, its lock held. 0 or -errno. In file_flush.c. */
int __crt_file_flush(FILE *stream);

/* ---- Writing (file_write.c) -------------------------------------------------------------------------------------- */

/* Notes a failure of the stream; `error` is negative, and is returned. */
CRT_INLINE int __crt_file_fail(FILE *f, int error)
{
	f->flags |= CRT_FILE_ERROR;
	f->error = -error;
	return error;
}

/* Makes the stream a writing one. 0 or -errno. */
int __crt_file_start_writing(FILE *stream);
/* Writes out [buf, wpos). 0 or -errno; then what could not be written stays. */
int __crt_file_drain(FILE *stream);
/* Forgets what was not written. */
void __crt_file_drop(FILE *stream);
/* Bytes into the buffer of a writing stream, whole buffers to the file, without regard to lines. 0 or -errno; *size is then
 * what was not taken. */
int __crt_file_put(FILE *stream, const void *data, size_t *size);
/* The end of an output operation that put *taken bytes into the buffer, `newline` if there was one among them: writes out if
 * the stream's buffering asks for it, and sets the window. 0 or -errno; then those of the operation's bytes that could not be
 * written are dropped and no longer counted in *taken. */
int __crt_file_settle(FILE *stream, int newline, size_t *taken);
/* The slow halves of fwrite, fputs, puts and putc, with the lock, and errno if anything fails. The first: how many bytes were
 * taken, `size` and, if `line` is 1, a newline behind them. The second: the byte, or EOF. */
size_t __crt_file_output(FILE *stream, const void *data, size_t size, size_t line);
int __crt_putc_slow(int byte, FILE *stream);

void *memcpy(void *restrict to, const void *restrict from, size_t size);

/* Their fast halves: nobody else about, and room in the window. */
CRT_INLINE size_t __crt_file_write(FILE *f, const void *data, size_t size)
{
	if (CRT_UNLIKELY(__plat_threaded || size > (size_t)(f->wlimit - f->wpos)))
		return __crt_file_output(f, data, size, 0);
	__crt_copy(f->wpos, data, size);
	f->wpos += size;
	return size;
}

CRT_INLINE int __crt_file_putc(int byte, FILE *f)
{
	if (CRT_UNLIKELY(f->wpos == f->wlimit))
		return __crt_putc_slow(byte, f);
	return *f->wpos++ = (unsigned char)byte;
}

/* ---- Reading (file_read.c) --------------------------------------------------------------------------------------- */

/* Makes the stream a reading one. 0 or -errno. */
int __crt_file_start_reading(FILE *stream);
/* [rpos, rend) is empty: reads more. 1: there is at least one byte. 0: the end. Or -errno. */
int __crt_file_fill(FILE *stream);
/* The same, but up to three unread bytes may be there: they stay in front of what is read. In file_more.c. */
int __crt_file_more(FILE *stream);
/* Moves the descriptor back over what was read and not used, and forgets it. 0 or -errno (-ESPIPE: nothing was done). */
int __crt_file_unread(FILE *stream);
/* How many bytes were read; fewer than asked for: the end, or *error is -errno. */
size_t __crt_file_read(FILE *stream, void *data, size_t size, int *error);
/* vfscanf and vfwscanf with crt_in's `bounded`. In vfscanf.c and vfwscanf.c. */
int __crt_file_scan(FILE *stream, const char *format, __gnuc_va_list args, const char **bounded);
int __crt_file_wide_scan(FILE *stream, const wchar_t *format, __gnuc_va_list args, const char **bounded);
/* getc's slow half: the byte, or EOF with errno. */
int __crt_getc_slow(FILE *stream);

CRT_INLINE int __crt_file_getc(FILE *f)
{
	if (CRT_UNLIKELY(f->rpos == f->rend))
		return __crt_getc_slow(f);
	return *f->rpos++;
}

/* For a byte operation that moves no byte: it orients the stream as any other does (ISO C17 7.21.2p4). With the lock. */
CRT_INLINE void __crt_file_orient(FILE *f)
{
	if (!(f->flags & CRT_FILE_WIDE))
		f->flags |= CRT_FILE_BYTE;
}

/* The same alone. */
CRT_INLINE void __crt_file_orient_alone(FILE *f)
{
	int entered = __crt_file_enter(f);
	__crt_file_orient(f);
	__crt_file_leave(f, entered);
}

/* For messages on standard error, which has whatever orientation it has: a stream without one keeps none. The flags from before the
 * output go to __crt_file_as_was. */
CRT_INLINE void __crt_file_as_was(FILE *f, unsigned was)
{
	/* A stream without orientation is one that nobody has used. */
	if (!(was & CRT_FILE_ORIENTED) && f->flags & CRT_FILE_WRITING && __crt_file_drain(f) == 0) {
		f->flags &= ~(unsigned)CRT_FILE_WRITING;
		f->wlimit = f->wpos;
	}
}

/* Where reading fills the buffer, and how much of it. */
CRT_INLINE unsigned char *__crt_file_read_base(FILE *f)
{
	return f->buf + (f->flags & CRT_FILE_USER_BUFFER ? CRT_UNGET : 0);
}

/* fwrite and fread of a stream, if its descriptor is one on which these move UTF-16 (plat_boot.text_files). `size` bytes; how many were moved, with
 * errno if that is not all, or CRT_NO_UNITS: it is none. Without the stream's lock. The weak ones are in fwrite.c and fread.c; a platform that has such descriptors brings others. */
#define CRT_NO_UNITS ((size_t)-1)
size_t __crt_write_units(FILE *stream, const void *data, size_t size);
size_t __crt_read_units(FILE *stream, void *data, size_t size);

/* ---- Positions, opening ------------------------------------------------------------------------------------------ */

/* fseek and ftell with the lock held. 0 or the position, or -errno. */
int __crt_file_seek(FILE *stream, int64_t offset, int whence);
int64_t __crt_file_tell(FILE *stream);
/* Moves the file's own offset. */
CRT_INLINE int64_t __crt_file_move(FILE *f, int64_t offset, int whence)
{
	return CRT_UNLIKELY(f->ops != NULL) ? f->ops->seek(f, offset, whence) : __plat_seek(__crt_file_fd(f), offset, whence);
}
/* fpos_t has room for a conversion's state on some systems and is a 64-bit offset on others. Between two characters there is none,
 * since bytes not used up stay bytes; and the second half of a pair needs ten bits, above an offset of so many. */
#define CRT_POSITION_BITS 52
#define CRT_POSITION_HALF ((int64_t)1 << 62)
/* The O_* flags for a mode of fopen, and the CRT_FILE_* flags for the stream. `encoding` is PLAT_TEXT_ENCODING, or NULL: hints about that are not
 * listened to. 0 or -EINVAL. */
int __crt_file_mode(const char *mode, int *open_flags, unsigned *file_flags, int (*encoding)(const char *hint));
/* A stream from the heap with its buffer, fresh, not listed; NULL if there is no memory. */
FILE *__crt_file_new(int fd, unsigned file_flags);
/* Everything that fclose does but freeing, with the lock held. 0 or -errno. */
int __crt_file_close(FILE *stream);
/* A buffer of CRT_FILE_OWN_BUFFER is not from the heap, so that setvbuf and fclose do not link one: a mapping of so many bytes,
 * which begins CRT_UNGET before buf. */
CRT_INLINE size_t __crt_file_mapping(size_t size)
{
	size_t page = __plat_system.page_size;
	return (size + CRT_UNGET + page - 1) & ~(page - 1);
}
/* Opens `path` as fopen does. NULL with errno. */
FILE *__crt_file_open(const char *path, const char *mode, int (*encoding)(const char *hint));
/* "directory/prefixXXXXXX" into `name` of `size` bytes, for __crt_tempname; the system's place for temporary files if
 * `directory` is NULL. 0 or -errno. */
int __crt_temp_template(char *name, size_t size, const char *directory, const char *prefix);
/* Fills in such a template so that no file has the name. 0 or -errno. */
int __crt_free_name(char *name);

#endif
