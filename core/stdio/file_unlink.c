/* SPDX-License-Identifier: MIT */
/* A stream leaves the list. */
#include "stream.h"

void __crt_file_unlink(FILE *f)
{
	struct crt_file_list *list = &__crt_files;
	FILE *newest;
	if (!(f->flags & CRT_FILE_LISTED))
		return;
	__crt_lock(&list->lock);
	__atomic_store_n(&f->closing, 1, __ATOMIC_RELAXED);
	while (f->pins != 0) {
		__crt_unlock(&list->lock);
		__plat_thread_yield();
		__crt_lock(&list->lock);
	}
	/* Newer streams may join at the front meanwhile; behind it nobody but us changes anything. */
	newest = f;
	if (!__atomic_compare_exchange_n(&list->first, &newest, f->next, 0, __ATOMIC_ACQUIRE, __ATOMIC_ACQUIRE)) {
		while (newest->next != f)
			newest = newest->next;
		newest->next = f->next;
	}
	f->next = NULL;
	f->closing = 0;
	f->flags &= ~(unsigned)CRT_FILE_LISTED;
	__crt_unlock(&list->lock);
}
