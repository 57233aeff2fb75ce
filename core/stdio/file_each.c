/* SPDX-License-Identifier: MIT */
/* A walk over the open streams, while other threads use, open and close some. */
#include "stream.h"

/* Waits for a stream, but not for one that is being closed: who closes it waits for us. */
static int take(FILE *f, int patient)
{
	while (!__crt_file_lock_for(f, patient ? 10 : 0)) {
		if (!patient || __atomic_load_n(&f->closing, __ATOMIC_RELAXED))
			return 0;
	}
	return 1;
}

int __crt_file_each(int (*visit)(FILE *stream), int patient)
{
	struct crt_file_list *list = &__crt_files;
	int result = 0;
	FILE *f;
	__crt_lock(&list->lock);
	for (f = __atomic_load_n(&list->first, __ATOMIC_ACQUIRE); f != NULL; f = f->next) {
		/* Nobody waits for a stream with the list's lock held: its holder may be about to use the list. */
		f->pins++;
		__crt_unlock(&list->lock);
		if (take(f, patient && f->flags & CRT_FILE_WRITING)) {
			int r = visit(f);
			if (r != 0)
				result = r;
			__crt_file_unlock(f);
		}
		__crt_lock(&list->lock);
		f->pins--;
	}
	__crt_unlock(&list->lock);
	return result;
}
