/* SPDX-License-Identifier: MIT */
/* Taking a stream's lock with bounded patience. */
#include "stream.h"

int __crt_file_lock_for(FILE *f, int milliseconds)
{
	uintptr_t self = __plat_thread_mark();
	if (__atomic_load_n(&f->owner, __ATOMIC_RELAXED) != self) {
		if (!__crt_lock_for(&f->lock, milliseconds))
			return 0;
		__atomic_store_n(&f->owner, self, __ATOMIC_RELAXED);
	}
	f->depth++;
	return 1;
}
