/* SPDX-License-Identifier: MIT */
/* The list of open streams that have been used, and the flush stage of the end. A stream joins it when it is first read or
 * written, so that nothing but use links a stream into a program. */
#include "stage.h"
#include "start.h"
#include "stream.h"

struct crt_file_list __crt_files;

enum {
	/* How many milliseconds the end waits for a lock that another thread holds. That thread may be gone with the lock in its
	 * hand (Windows: TerminateThread), or sleep in a write for ever. */
	PATIENCE = 100
};

/* A program that never writes has no output to drain, and one that never reads has read nothing ahead. */
CRT_WEAK int __crt_flush_writer(FILE *f) { (void)f; return 0; }
CRT_WEAK int __crt_flush_reader(FILE *f) { (void)f; return 0; }

CRT_STAGE(flush, __crt_flush);

void __crt_file_link(FILE *f)
{
	struct crt_file_list *list = &__crt_files;
	__crt_lock(&list->lock);
	f->flags |= CRT_FILE_LISTED;
	f->next = list->first;
	if (list->first != NULL)
		list->first->prev = f;
	list->first = f;
	__crt_unlock(&list->lock);
}

int __crt_file_flush(FILE *f)
{
	int result = 0;
	if (f->flags & CRT_FILE_WRITING) {
		result = __crt_flush_writer(f);
		if (CRT_UNLIKELY(f->ops != NULL) && f->ops->flushed != NULL && result == 0)
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
	/* No lock is given back: whoever wants one now waits for the end of the process. */
	if (__plat_threaded)
		(void)__crt_lock_for(&__crt_files.lock, PATIENCE);
	for (f = __crt_files.first; f != NULL; f = f->next) {
		/* A stream that another thread reads from is left to it: that may sleep in the read. */
		if (!__plat_threaded || __crt_file_lock_for(f, f->flags & CRT_FILE_WRITING ? PATIENCE : 0))
			(void)__crt_file_flush(f);
	}
}
