/* SPDX-License-Identifier: MIT */
/* Threads of ISO C17 7.26, on the same base as <pthread.h>. The functions return thrd_success or another of the enumeration, leave errno
 * alone, and may be called from any thread; none is async-signal-safe but thrd_current, thrd_equal and thrd_yield. */
#ifndef _THREADS_H
#define _THREADS_H

#include <bits/features.h>
#include <bits/pthread_types.h>
#include <bits/timespec.h>
#include <time.h>

__CRT_BEGIN_DECLS

#ifndef __cplusplus
#define thread_local _Thread_local
#endif
#ifndef ONCE_FLAG_INIT
#define ONCE_FLAG_INIT 0
#endif
#define TSS_DTOR_ITERATIONS 4

typedef __crt_pthread_t thrd_t;
typedef __crt_mutex_t mtx_t;
typedef __crt_cond_t cnd_t;
typedef unsigned int tss_t;
#ifndef __once_flag_defined
#define __once_flag_defined 1
typedef __crt_once_t once_flag;
#endif
typedef int (*thrd_start_t)(void *);
typedef void (*tss_dtor_t)(void *);

enum { mtx_plain = 0, mtx_recursive = 1, mtx_timed = 2 };
enum { thrd_success = 0, thrd_busy = 1, thrd_error = 2, thrd_nomem = 3, thrd_timedout = 4 };

/* 7.26.5. thrd_nomem: no memory for it; thrd_error: no thread to be had. */
int thrd_create(thrd_t *__who, thrd_start_t __run, void *__argument);
/* thrd_error: it is detached, or the caller itself. */
int thrd_join(thrd_t __who, int *__result);
int thrd_detach(thrd_t __who);
__CRT_NORETURN void thrd_exit(int __result);
thrd_t thrd_current(void) __CRT_NOTHROW;
int thrd_equal(thrd_t __a, thrd_t __b) __CRT_NOTHROW;
void thrd_yield(void) __CRT_NOTHROW;
/* 0 after the whole time; -1 and what is left (unless NULL) after a signal; a smaller number on failure. */
int thrd_sleep(const struct timespec *__duration, struct timespec *__remaining);

/* 7.26.4. kind: mtx_plain or mtx_timed, with or without mtx_recursive. */
int mtx_init(mtx_t *__mutex, int __kind);
void mtx_destroy(mtx_t *__mutex);
int mtx_lock(mtx_t *__mutex);
/* thrd_busy: it is held. */
int mtx_trylock(mtx_t *__mutex);
/* thrd_timedout at an absolute time of TIME_UTC. */
int mtx_timedlock(mtx_t *__crt_restrict __mutex, const struct timespec *__crt_restrict __deadline);
int mtx_unlock(mtx_t *__mutex);

/* 7.26.3. */
int cnd_init(cnd_t *__condition);
void cnd_destroy(cnd_t *__condition);
int cnd_signal(cnd_t *__condition);
int cnd_broadcast(cnd_t *__condition);
/* May wake without a signal. */
int cnd_wait(cnd_t *__condition, mtx_t *__mutex);
int cnd_timedwait(cnd_t *__crt_restrict __condition, mtx_t *__crt_restrict __mutex, const struct timespec *__crt_restrict __deadline);

/* 7.26.2. */
void call_once(once_flag *__flag, void (*__run)(void));

/* 7.26.6. */
int tss_create(tss_t *__key, tss_dtor_t __destructor);
void tss_delete(tss_t __key);
void *tss_get(tss_t __key);
int tss_set(tss_t __key, void *__value);

__CRT_END_DECLS

#endif
