/* SPDX-License-Identifier: MIT */
/* A stream's lock: recursive, by the thread's descriptor. */
#include "stream.h"

/* The owner is compared with ourselves alone: whatever another thread stores there meanwhile, it is not us. */
static struct crt_thread *owner(FILE *f)
{
	return __atomic_load_n(&f->owner, __ATOMIC_RELAXED);
}

static void take(FILE *f, struct crt_thread *self)
{
	__atomic_store_n(&f->owner, self, __ATOMIC_RELAXED);
	f->depth = 1;
}

void __crt_file_lock(FILE *f)
{
	struct crt_thread *self = __plat_self();
	if (owner(f) == self) {
		f->depth++;
		return;
	}
	__crt_lock(&f->lock);
	take(f, self);
}

int __crt_file_try_lock(FILE *f)
{
	struct crt_thread *self = __plat_self();
	if (owner(f) == self) {
		f->depth++;
		return 1;
	}
	if (!__crt_try_lock(&f->lock))
		return 0;
	take(f, self);
	return 1;
}

void __crt_file_unlock(FILE *f)
{
	if (--f->depth != 0)
		return;
	__atomic_store_n(&f->owner, NULL, __ATOMIC_RELAXED);
	__crt_unlock(&f->lock);
}

int __crt_file_lock_for(FILE *f, int milliseconds)
{
	static const struct timespec millisecond = { .tv_nsec = 1000000 };
	while (!__crt_file_try_lock(f)) {
		if (__atomic_load_n(&f->closing, __ATOMIC_RELAXED) || milliseconds == 0)
			return 0;
		if (milliseconds > 0)
			milliseconds--;
		/* A short sleep, or less if the lock changes hands. */
		(void)__plat_wait((int *)&f->lock.state, 1, &millisecond);
	}
	return 1;
}
