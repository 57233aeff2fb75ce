/* SPDX-License-Identifier: MIT */
/* The list of open streams that have been used, and the flush stage of the end. A stream joins it when it is first read or
 * written, so that nothing but use links a stream into a program. */
#include "stage.h"
#include "start.h"
#include "stream.h"

/* Both guarded by the lock. */
static struct crt_lock list_lock;
static FILE *first;

enum {
	/* How long the end waits for a stream that another thread holds. That thread may be gone with the lock in its hand
	 * (Windows: TerminateThread), or sleep in a write for ever. */
	EXIT_PATIENCE = 100
};

/* A program that never writes has no output to drain, and one that never reads has read nothing ahead. */
CRT_WEAK int __crt_flush_writer(FILE *f) { (void)f; return 0; }
CRT_WEAK int __crt_flush_reader(FILE *f) { (void)f; return 0; }

CRT_STAGE(flush, __crt_flush);

static int enter(void)
{
	if (CRT_LIKELY(!__plat_threaded))
		return 0;
	__crt_lock(&list_lock);
	return 1;
}

static void leave(int entered)
{
	if (CRT_UNLIKELY(entered))
		__crt_unlock(&list_lock);
}

void __crt_file_link(FILE *f)
{
	int entered = enter();
	f->flags |= CRT_FILE_LISTED;
	f->next = first;
	if (first != NULL)
		first->prev = f;
	first = f;
	leave(entered);
}

void __crt_file_unlink(FILE *f)
{
	int entered;
	if (!(f->flags & CRT_FILE_LISTED))
		return;
	entered = enter();
	f->closing = 1;
	while (f->pins != 0) {
		leave(entered);
		__plat_thread_yield();
		entered = enter();
	}
	if (f->prev != NULL)
		f->prev->next = f->next;
	else
		first = f->next;
	if (f->next != NULL)
		f->next->prev = f->prev;
	f->next = f->prev = NULL;
	f->closing = 0;
	f->flags &= ~(unsigned)CRT_FILE_LISTED;
	leave(entered);
}

int __crt_file_each(int (*visit)(FILE *stream), int milliseconds)
{
	int result = 0;
	int entered = enter();
	FILE *f;
	for (f = first; f != NULL; f = f->next) {
		/* Nobody waits for a stream with the list's lock held: its holder may be about to use the list. */
		f->pins++;
		leave(entered);
		if (__crt_file_lock_for(f, f->flags & CRT_FILE_WRITING ? milliseconds : 0)) {
			int r = visit(f);
			if (r != 0)
				result = r;
			__crt_file_unlock(f);
		}
		entered = enter();
		f->pins--;
	}
	leave(entered);
	return result;
}

int __crt_file_flush(FILE *f)
{
	int result = 0;
	if (f->flags & CRT_FILE_WRITING) {
		result = __crt_flush_writer(f);
		if (f->ops != NULL && f->ops->flushed != NULL && result == 0)
			result = f->ops->flushed(f);
	} else if (f->flags & CRT_FILE_READING) {
		result = __crt_flush_reader(f);
		/* Where there is no going back, nothing was lost. */
		if (result == -ESPIPE)
			result = 0;
	}
	return result;
}

void __crt_flush(void)
{
	FILE *f;
	if (CRT_UNLIKELY(__plat_threaded)) {
		(void)__crt_file_each(__crt_file_flush, EXIT_PATIENCE);
		return;
	}
	for (f = first; f != NULL; f = f->next)
		(void)__crt_file_flush(f);
}
