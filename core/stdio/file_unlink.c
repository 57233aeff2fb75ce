/* SPDX-License-Identifier: MIT */
/* A stream leaves the list. */
#include "stream.h"

void __crt_file_unlink(FILE *f)
{
	struct crt_file_list *list = &__crt_files;
	if (!(f->flags & CRT_FILE_LISTED))
		return;
	__crt_lock(&list->lock);
	__atomic_store_n(&f->closing, 1, __ATOMIC_RELAXED);
	while (f->pins != 0) {
		__crt_unlock(&list->lock);
		__plat_thread_yield();
		__crt_lock(&list->lock);
	}
	if (f->prev != NULL)
		f->prev->next = f->next;
	else
		list->first = f->next;
	if (f->next != NULL)
		f->next->prev = f->prev;
	f->next = f->prev = NULL;
	f->closing = 0;
	f->flags &= ~(unsigned)CRT_FILE_LISTED;
	__crt_unlock(&list->lock);
}
