/* SPDX-License-Identifier: MIT */
/* A stream's lock: recursive, by the mark of the thread. */
#include "stream.h"

void __crt_file_lock(FILE *f)
{
	uintptr_t self = __plat_thread_mark();
	/* Whatever another thread stores there meanwhile, it is not us. */
	if (__atomic_load_n(&f->owner, __ATOMIC_RELAXED) != self) {
		__crt_lock(&f->lock);
		__atomic_store_n(&f->owner, self, __ATOMIC_RELAXED);
	}
	f->depth++;
}

void __crt_file_unlock(FILE *f)
{
	if (--f->depth != 0)
		return;
	__atomic_store_n(&f->owner, 0, __ATOMIC_RELAXED);
	__crt_unlock(&f->lock);
}
