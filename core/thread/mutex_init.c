/* SPDX-License-Identifier: MIT */
/* The beginning and the end of a pthread_mutex_t. Where it has not room for all of its fields they are on the heap. */
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>

#include "crt_pthread.h"

int pthread_mutex_init(pthread_mutex_t *restrict mutex, const pthread_mutexattr_t *restrict attributes)
{
	int kind = attributes != NULL ? attributes->__kind : CRT_MUTEX_NORMAL;
	if (kind & CRT_MUTEX_PROTECT)
		kind |= attributes->__ceiling * CRT_MUTEX_CEILING;
	if ((kind & ~CRT_MUTEX_TYPE) == 0) {
		__crt_mutex_plain(mutex, kind);
		return 0;
	}
	struct __crt_mutex *whole = (void *)mutex;
	if (__CRT_MUTEX_APART) {
		whole = malloc(sizeof *whole);
		if (whole == NULL)
			return ENOMEM;
		*(crt_lock_words *)mutex = ~(intptr_t)whole;
	}
	*whole = (struct __crt_mutex){ .__state = CRT_MUTEX_WHOLE_KIND, .__kind = kind };
	return 0;
}

int pthread_mutex_destroy(pthread_mutex_t *mutex)
{
	struct __crt_mutex *whole = __crt_mutex_whole(mutex);
	if (whole == NULL)
		return __atomic_load_n((crt_mutex_word *)mutex, __ATOMIC_RELAXED) & CRT_MUTEX_HELD ? EBUSY : 0;
	int word = __atomic_load_n(&whole->__word, __ATOMIC_RELAXED);
	/* One that processes share and that a dead one held is nobody's. */
	if (whole->__kind & CRT_MUTEX_INHERIT || (whole->__kind & (CRT_MUTEX_ROBUST | CRT_MUTEX_SHARED)) == (CRT_MUTEX_ROBUST | CRT_MUTEX_SHARED))
		word &= PLAT_ROBUST_ID;
	if (word != 0)
		return EBUSY;
	if (__CRT_MUTEX_APART) {
		free(whole);
		__crt_mutex_plain(mutex, CRT_MUTEX_NORMAL);
	}
	return 0;
}
