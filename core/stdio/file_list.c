/* SPDX-License-Identifier: MIT */
/* The list of open streams that have been used, and the flush stage of the end. A stream joins it when it is first read or
 * written, so that nothing but use links a stream into a program. */
#define CRT_LOCKS_WITH_THREADS 1
#include "fork.h"
#include "stage.h"
#include "start.h"
#include "stream.h"

struct crt_file_list __crt_files;

enum {
	/* How many milliseconds the end waits for a lock that another thread holds. That thread may be gone with the lock in its
	 * hand (Windows: TerminateThread), or sleep in a write for ever. */
	PATIENCE = 100
};

CRT_STAGE(flush, __crt_flush);

void __crt_file_link(FILE *f)
{
	if (f->flags & CRT_FILE_LISTED)
		return;
	f->flags |= CRT_FILE_LISTED;
	f->next = __atomic_load_n(&__crt_files.first, __ATOMIC_RELAXED);
	while (!__atomic_compare_exchange_n(&__crt_files.first, &f->next, f, 1, __ATOMIC_RELEASE, __ATOMIC_RELAXED))
		continue;
}

void __crt_flush(void)
{
	int threads = __plat_threaded;
	int entered = threads && __crt_lock_for(&__crt_files.lock, PATIENCE);
	FILE *f;
	for (f = __crt_files.first; f != NULL; f = f->next) {
		/* A stream that another thread reads from is left to it: that may sleep in the read. */
		if (f->flush == NULL || (threads && !__crt_file_lock_for(f, f->flags & CRT_FILE_WRITING ? PATIENCE : 0)))
			continue;
		(void)f->flush(f);
		if (threads)
			__crt_file_unlock(f);
	}
	if (entered)
		__crt_unlock(&__crt_files.lock);
}

/* Replaces the weak one of fork(): the copy has the calling thread alone, so that nobody else holds a stream or walks over them. What another
 * thread was writing into a buffer is there as far as it came. */
void __crt_files_fork_child(void)
{
	uintptr_t self = __plat_thread_mark();
	__crt_files.lock = (struct crt_lock){ 0 };
	for (FILE *f = __crt_files.first; f != NULL; f = f->next) {
		f->pins = 0;
		if (f->owner == self)
			continue;
		f->lock = (struct crt_lock){ 0 };
		f->owner = 0;
		f->depth = 0;
	}
}
