/* SPDX-License-Identifier: MIT */
/* The list of open streams that have been used, and the flush stage of the end. A stream joins it when it is first read or
 * written, so that nothing but use links a stream into a program. */
#define CRT_LOCKS_WITH_THREADS 1
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
