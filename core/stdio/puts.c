/* SPDX-License-Identifier: MIT */
/* puts(): a line to stdout.
 *
 * A program that writes lines and never names stdout otherwise links no stream at all: without a name stdout can be neither rebuffered,
 * nor closed, nor asked, so nobody can tell. Its lines gather here as they would in the stream: the first goes out at once, at the second
 * we ask whether it is a terminal that we write to, and if it is not, the others wait for their end or until there are many. */
#include "bytes.h"
#include "fork.h"
#include "lock.h"
#include "stage.h"
#include "start.h"
#include "note_error.h"
#include "stream.h"

enum { ROOM = CRT_FILE_BUFFER };

/* Guards the rest. */
struct crt_lock __crt_puts_lock;
static char room[ROOM];
static size_t used;
static enum { FIRST, SECOND, LINES, FULL } kind;

CRT_STAGE(flush, __crt_flush_lines);

/* Held for a few instructions, or the length of a system call. */
CRT_INLINE void take(void)
{
	while (!__crt_try_lock(&__crt_puts_lock))
		__plat_thread_yield();
}

CRT_INLINE void give(void)
{
	__atomic_store_n((int *)&__crt_puts_lock.state, 0, __ATOMIC_RELEASE);
}

/* `*size` is then what was not written. 0 or -errno. */
static int emit(const char *text, size_t *size)
{
	while (*size != 0) {
		intptr_t done = __plat_write(1, text, *size);
		if (done > 0) {
			text += done;
			*size -= (size_t)done;
		} else if (done != -EINTR) {
			return done == 0 ? -EIO : (int)done;
		}
	}
	return 0;
}

static int drain(void)
{
	size_t before = used;
	int result = emit(room, &used);
	/* What the system did not take stays. */
	if (CRT_UNLIKELY(used != 0)) {
		for (size_t i = 0; i < used; i++)
			room[i] = room[before - used + i];
	}
	return result;
}

/* Replaces the empty one of exit.c. Another thread may be gone with the lock in its hand. */
void __crt_flush_lines(void)
{
	if (__atomic_load_n(&used, __ATOMIC_RELAXED) == 0)
		return;
	for (int turns = 0; !__crt_try_lock(&__crt_puts_lock) && turns < 1000; turns++)
		__plat_thread_yield();
	(void)drain();
}

/* stdout.c has the real one, which writes to the stream. 0 or -errno. */
CRT_WEAK int __crt_put_line(const char *text, size_t length)
{
	int result = 0;
	take();
	if (length >= ROOM - used) {
		result = drain();
		if (result == 0 && length >= ROOM) {
			result = emit(text, &length);
			length = 0;
		}
	}
	if (result == 0) {
		__plat_copy(room + used, text, length);
		used += length;
		room[used++] = '\n';
		if (kind == SECOND)
			kind = __plat_isatty(1) == 1 ? LINES : FULL;
		if (kind == FIRST)
			kind = SECOND;
		if (kind != FULL)
			result = drain();
		/* It has failed, and we say so: what is left of this line must not come out later. */
		if (CRT_UNLIKELY(result != 0))
			used -= used < length + 1 ? used : length + 1;
	}
	give();
	return result;
}

int puts(const char *text)
{
	int result = __crt_put_line(text, __crt_length(text, SIZE_MAX));
	if (CRT_LIKELY(result == 0))
		return 1;
	__plat_note_error(-result);
	return EOF;
}
