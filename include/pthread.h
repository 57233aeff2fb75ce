/* SPDX-License-Identifier: MIT */
/* POSIX threads, on both targets. POSIX.1-2017. Every function returns 0 or an error number and leaves errno alone, and may be called
 * from any thread; none is async-signal-safe but pthread_self and pthread_equal.
 * Priority protocols and objects that processes share are Linux's alone. */
#ifndef _PTHREAD_H
#define _PTHREAD_H

#include <bits/features.h>
#include <bits/clockid_t.h>
#include <bits/pthread_names.h>
#include <bits/timespec.h>
#include <sched.h>
#define __need_NULL
#define __need_size_t
#include <stddef.h>
#include <time.h>

__CRT_BEGIN_DECLS

#define PTHREAD_CREATE_JOINABLE 0
#define PTHREAD_CREATE_DETACHED 1
#define PTHREAD_MUTEX_NORMAL 0
#define PTHREAD_MUTEX_DEFAULT 0
#define PTHREAD_MUTEX_RECURSIVE 1
#define PTHREAD_MUTEX_ERRORCHECK 2
#define PTHREAD_MUTEX_STALLED 0
#define PTHREAD_MUTEX_ROBUST 1
#define PTHREAD_PRIO_NONE 0
#define PTHREAD_PRIO_INHERIT 1
#define PTHREAD_PRIO_PROTECT 2
#define PTHREAD_PROCESS_PRIVATE 0
#define PTHREAD_PROCESS_SHARED 1
#define PTHREAD_INHERIT_SCHED 0
#define PTHREAD_EXPLICIT_SCHED 1
#define PTHREAD_SCOPE_SYSTEM 0
#define PTHREAD_SCOPE_PROCESS 1
#define PTHREAD_BARRIER_SERIAL_THREAD (-1)
#define PTHREAD_ONCE_INIT 0
#define PTHREAD_KEYS_MAX 1024
#define PTHREAD_DESTRUCTOR_ITERATIONS 4
#define PTHREAD_STACK_MIN 16384

#define PTHREAD_MUTEX_INITIALIZER __CRT_MUTEX_PLAIN(PTHREAD_MUTEX_NORMAL)
#define PTHREAD_COND_INITIALIZER { 0, 0 __CRT_ROOM_INITIALIZER }
#define PTHREAD_RWLOCK_INITIALIZER { 0, 0 __CRT_ROOM_INITIALIZER }
#define PTHREAD_RWLOCK_PREFER_READER_NP 0
#define PTHREAD_RWLOCK_PREFER_WRITER_NP 1
#define PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP 2
/* The names that mutex kinds had before POSIX. A mutex that spins before it sleeps is any here. */
#define PTHREAD_MUTEX_TIMED_NP PTHREAD_MUTEX_NORMAL
#define PTHREAD_MUTEX_FAST_NP PTHREAD_MUTEX_NORMAL
#define PTHREAD_MUTEX_ADAPTIVE_NP PTHREAD_MUTEX_NORMAL
#define PTHREAD_MUTEX_RECURSIVE_NP PTHREAD_MUTEX_RECURSIVE
#define PTHREAD_MUTEX_ERRORCHECK_NP PTHREAD_MUTEX_ERRORCHECK
#define PTHREAD_MUTEX_STALLED_NP PTHREAD_MUTEX_STALLED
#define PTHREAD_MUTEX_ROBUST_NP PTHREAD_MUTEX_ROBUST
#define pthread_mutex_consistent_np pthread_mutex_consistent
#define pthread_mutexattr_setrobust_np pthread_mutexattr_setrobust
#define pthread_mutexattr_getrobust_np pthread_mutexattr_getrobust
#define PTHREAD_ADAPTIVE_MUTEX_INITIALIZER_NP PTHREAD_MUTEX_INITIALIZER
#define PTHREAD_RWLOCK_WRITER_NONRECURSIVE_INITIALIZER_NP { 0, __CRT_RWLOCK_WRITERS_FIRST __CRT_ROOM_INITIALIZER }
#define PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP __CRT_MUTEX_PLAIN(PTHREAD_MUTEX_RECURSIVE)
#define PTHREAD_ERRORCHECK_MUTEX_INITIALIZER_NP __CRT_MUTEX_PLAIN(PTHREAD_MUTEX_ERRORCHECK)

/* ---- Threads ---- */

/* Starts run(argument) in a new thread. EAGAIN: no memory or no thread to be had. */
int pthread_create(pthread_t *__crt_restrict __who, const pthread_attr_t *__crt_restrict __attributes, void *(*__run)(void *),
	void *__crt_restrict __argument);
/* Waits for the thread's end and stores its result (unless NULL). EDEADLK: it is the caller. EINVAL: it is detached. */
int pthread_join(pthread_t __who, void **__result);
/* The same, but EBUSY if it still runs; or ETIMEDOUT at an absolute time of CLOCK_REALTIME. GNU. */
#ifdef __CRT_USE_GNU
int pthread_tryjoin_np(pthread_t __who, void **__result);
int pthread_timedjoin_np(pthread_t __who, void **__result, const struct timespec *__deadline);
/* The same with CLOCK_REALTIME or CLOCK_MONOTONIC; EINVAL for others, as of all the functions with clock in their names. */
int pthread_clockjoin_np(pthread_t __who, void **__result, clockid_t __clock, const struct timespec *__deadline);
#endif
/* Nobody will join the thread. EINVAL: it is detached already. */
int pthread_detach(pthread_t __who);
/* Ends the calling thread: cleanup handlers, thread-local destructors, key destructors. In the main thread the process goes on until the last
 * thread ends, and then exits with 0. */
__CRT_NORETURN void pthread_exit(void *__result);
pthread_t pthread_self(void) __CRT_NOTHROW;
int pthread_equal(pthread_t __a, pthread_t __b) __CRT_NOTHROW;
#define pthread_equal(a, b) ((a) == (b))
/* On Windows the only policy is SCHED_OTHER with the priority 0; others are refused with ENOTSUP. ESRCH: the thread is gone. EPERM, EINVAL. */
int pthread_getschedparam(pthread_t __who, int *__crt_restrict __policy, struct sched_param *__crt_restrict __param);
int pthread_setschedparam(pthread_t __who, int __policy, const struct sched_param *__param);
int pthread_setschedprio(pthread_t __who, int __priority);
/* Whether and when the calling thread may be cancelled; old may be NULL. EINVAL: no such state or type. A deferred cancellation waits for the
 * thread's next cancellation point: pthread_testcancel(), and those that POSIX.1-2017, 2.9.5.2, names, system() and epoll_wait() among them; stdio, names of
 * hosts and the like are none. An asynchronous one comes at any time, so that between the two only these functions may be called.
 * Async-signal-safe. On Windows the points are pthread_testcancel() and the waits for threads, conditions, semaphores and times. */
#define PTHREAD_CANCEL_ENABLE 0
#define PTHREAD_CANCEL_DISABLE 1
#define PTHREAD_CANCEL_DEFERRED 0
#define PTHREAD_CANCEL_ASYNCHRONOUS 1
#define PTHREAD_CANCELED ((void *)-1)
int pthread_setcancelstate(int __state, int *__old);
int pthread_setcanceltype(int __type, int *__old);
void pthread_testcancel(void);
/* Cancels a thread: as soon as its state and type allow, it ends as by pthread_exit(PTHREAD_CANCELED), cleanup handlers first, without unwinding (no C++
 * destructors of automatic objects run). 0 also if it has ended and is not joined yet; ESRCH: it is gone. */
int pthread_cancel(pthread_t __who);
/* A hint that has no effect, kept and given back. */
#if defined(__CRT_USE_XOPEN) || defined(__CRT_USE_MISC)
int pthread_setconcurrency(int __level);
int pthread_getconcurrency(void);
#ifdef _WIN32
/* The number of processors that the process may use. winpthreads; libstdc++'s std::thread::hardware_concurrency(). Async-signal-safe. */
int pthread_num_processors_np(void);
#endif
#endif
#ifndef _WIN32
/* Has fork() call `prepare` (newest first) before and `parent` and `child` (oldest first) after it; NULL for none. ENOMEM. */
int pthread_atfork(void (*__prepare)(void), void (*__parent)(void), void (*__child)(void));
#endif
#ifndef _WIN32
/* The clock of a thread's processor time. ESRCH: it is gone. Linux only. */
int pthread_getcpuclockid(pthread_t __who, clockid_t *__clock);
#ifdef __CRT_USE_GNU
/* sched_yield() by its old name. GNU. Linux only. */
int pthread_yield(void) __CRT_NOTHROW;
/* The processors that a thread may use (<sched.h>), `size` bytes of them. EINVAL, ESRCH. GNU. Linux only. */
int pthread_setaffinity_np(pthread_t __who, size_t __size, const cpu_set_t *__set);
int pthread_getaffinity_np(pthread_t __who, size_t __size, cpu_set_t *__set);
/* ENOSYS: attributes say nothing of processors. GNU. Linux only. */
int pthread_attr_setaffinity_np(pthread_attr_t *__attributes, size_t __size, const cpu_set_t *__set);
/* The attributes that a running thread has: its stack as it is, of the main thread as far as it may grow. ESRCH, ENOENT (no /proc). GNU. Linux
 * only. */
int pthread_getattr_np(pthread_t __who, pthread_attr_t *__attributes);
#endif
#endif
/* A name of up to 15 bytes for debuggers; ERANGE if it is longer. GNU; winpthreads has them unasked. */
#if defined(__CRT_USE_GNU) || defined(__CRT_USE_MS)
int pthread_setname_np(pthread_t __who, const char *__name);
int pthread_getname_np(pthread_t __who, char *__name, size_t __size);
#endif

/* Handlers that pthread_exit runs, newest first. The two are a pair of braces, and stand in one block. */
struct __crt_cleanup {
	void (*__run)(void *);
	void *__argument;
	struct __crt_cleanup *__next;
};
void __crt_cleanup_push(struct __crt_cleanup *__handler);
void __crt_cleanup_pop(struct __crt_cleanup *__handler, int __execute);
#define pthread_cleanup_push(run, argument) \
	do { \
		struct __crt_cleanup __cleanup = { run, argument, NULL }; \
		__crt_cleanup_push(&__cleanup);
#define pthread_cleanup_pop(execute) \
		__crt_cleanup_pop(&__cleanup, execute); \
	} while (0)

int pthread_attr_init(pthread_attr_t *__attributes);
int pthread_attr_destroy(pthread_attr_t *__attributes);
int pthread_attr_setdetachstate(pthread_attr_t *__attributes, int __state);
int pthread_attr_getdetachstate(const pthread_attr_t *__attributes, int *__state);
/* Bytes; 8 MiB of addresses unless set. EINVAL below PTHREAD_STACK_MIN. */
int pthread_attr_setstacksize(pthread_attr_t *__attributes, size_t __size);
int pthread_attr_getstacksize(const pthread_attr_t *__crt_restrict __attributes, size_t *__crt_restrict __size);
/* Bytes without access below the stack, rounded up to pages; one page unless set. On Windows there is always the system's own page. */
int pthread_attr_setguardsize(pthread_attr_t *__attributes, size_t __size);
int pthread_attr_getguardsize(const pthread_attr_t *__crt_restrict __attributes, size_t *__crt_restrict __size);
/* A stack that the program owns, until the thread has ended; it has no guard. On Windows pthread_create refuses it with ENOSYS. */
int pthread_attr_setstack(pthread_attr_t *__attributes, void *__base, size_t __size);
int pthread_attr_getstack(const pthread_attr_t *__crt_restrict __attributes, void **__crt_restrict __base, size_t *__crt_restrict __size);
#if defined(__CRT_USE_POSIX199506) && !defined(_WIN32)
/* Where the stack of pthread_attr_setstack() ends, without its size, which pthread_attr_setstacksize() sets before or after. POSIX.1-2008 has them no
 * more. Linux only. */
int pthread_attr_setstackaddr(pthread_attr_t *__attributes, void *__end);
int pthread_attr_getstackaddr(const pthread_attr_t *__crt_restrict __attributes, void **__crt_restrict __end);
#endif
int pthread_attr_setscope(pthread_attr_t *__attributes, int __scope);
int pthread_attr_getscope(const pthread_attr_t *__crt_restrict __attributes, int *__crt_restrict __scope);
int pthread_attr_setinheritsched(pthread_attr_t *__attributes, int __inherit);
int pthread_attr_getinheritsched(const pthread_attr_t *__crt_restrict __attributes, int *__crt_restrict __inherit);
int pthread_attr_setschedpolicy(pthread_attr_t *__attributes, int __policy);
int pthread_attr_getschedpolicy(const pthread_attr_t *__crt_restrict __attributes, int *__crt_restrict __policy);
int pthread_attr_setschedparam(pthread_attr_t *__crt_restrict __attributes, const struct sched_param *__crt_restrict __param);
int pthread_attr_getschedparam(const pthread_attr_t *__crt_restrict __attributes, struct sched_param *__crt_restrict __param);

/* ---- Mutexes ---- */

int pthread_mutex_init(pthread_mutex_t *__crt_restrict __mutex, const pthread_mutexattr_t *__crt_restrict __attributes);
/* EBUSY: somebody holds it. */
int pthread_mutex_destroy(pthread_mutex_t *__mutex);
/* EDEADLK: an error-checking mutex that the caller holds. EAGAIN: a recursive one locked too often. EOWNERDEAD: a robust mutex whose
 * owner ended with it; the caller holds it now, and should make it consistent. ENOTRECOVERABLE: nobody did. */
int pthread_mutex_lock(pthread_mutex_t *__mutex);
/* EBUSY: it is held. */
int pthread_mutex_trylock(pthread_mutex_t *__mutex);
/* ETIMEDOUT at an absolute time of CLOCK_REALTIME. EINVAL: tv_nsec is out of range. */
int pthread_mutex_timedlock(pthread_mutex_t *__crt_restrict __mutex, const struct timespec *__crt_restrict __deadline);
#ifdef __CRT_USE_GNU
int pthread_mutex_clocklock(pthread_mutex_t *__crt_restrict __mutex, clockid_t __clock, const struct timespec *__crt_restrict __deadline);
#endif
/* EPERM: not the caller's (all kinds but the normal one). */
int pthread_mutex_unlock(pthread_mutex_t *__mutex);
/* The priority ceiling of PTHREAD_PRIO_PROTECT, from 1 to 99; EINVAL for others, and for a mutex without that protocol. */
int pthread_mutexattr_getprioceiling(const pthread_mutexattr_t *__crt_restrict __attributes, int *__crt_restrict __ceiling);
int pthread_mutexattr_setprioceiling(pthread_mutexattr_t *__attributes, int __ceiling);
int pthread_mutex_getprioceiling(const pthread_mutex_t *__crt_restrict __mutex, int *__crt_restrict __ceiling);
/* Locks the mutex and unlocks it again. With EOWNERDEAD it stays locked, and its ceiling as it was. */
int pthread_mutex_setprioceiling(pthread_mutex_t *__crt_restrict __mutex, int __ceiling, int *__crt_restrict __old);
int pthread_mutex_consistent(pthread_mutex_t *__mutex);
int pthread_mutexattr_init(pthread_mutexattr_t *__attributes);
int pthread_mutexattr_destroy(pthread_mutexattr_t *__attributes);
int pthread_mutexattr_settype(pthread_mutexattr_t *__attributes, int __type);
int pthread_mutexattr_gettype(const pthread_mutexattr_t *__crt_restrict __attributes, int *__crt_restrict __type);
int pthread_mutexattr_setrobust(pthread_mutexattr_t *__attributes, int __robust);
int pthread_mutexattr_getrobust(const pthread_mutexattr_t *__crt_restrict __attributes, int *__crt_restrict __robust);
int pthread_mutexattr_setpshared(pthread_mutexattr_t *__attributes, int __shared);
int pthread_mutexattr_getpshared(const pthread_mutexattr_t *__crt_restrict __attributes, int *__crt_restrict __shared);
/* PTHREAD_PRIO_INHERIT: while higher threads wait for the mutex, its owner has the priority of the highest. PTHREAD_PRIO_PROTECT: its owner has the
 * mutex's ceiling as priority, at least; locking it is EINVAL for a thread whose own priority is higher, and EPERM for one that may not have such a
 * priority. ENOTSUP: not on this system. EINVAL: no protocol. */
int pthread_mutexattr_setprotocol(pthread_mutexattr_t *__attributes, int __protocol);
int pthread_mutexattr_getprotocol(const pthread_mutexattr_t *__crt_restrict __attributes, int *__crt_restrict __protocol);

/* ---- Condition variables ---- */

int pthread_cond_init(pthread_cond_t *__crt_restrict __condition, const pthread_condattr_t *__crt_restrict __attributes);
int pthread_cond_destroy(pthread_cond_t *__condition);
int pthread_cond_signal(pthread_cond_t *__condition);
int pthread_cond_broadcast(pthread_cond_t *__condition);
/* May wake without a signal. The mutex is the caller's, before and after. */
int pthread_cond_wait(pthread_cond_t *__crt_restrict __condition, pthread_mutex_t *__crt_restrict __mutex);
/* ETIMEDOUT at an absolute time of the condition's clock (CLOCK_REALTIME unless its attributes say CLOCK_MONOTONIC). */
int pthread_cond_timedwait(pthread_cond_t *__crt_restrict __condition, pthread_mutex_t *__crt_restrict __mutex,
	const struct timespec *__crt_restrict __deadline);
#ifdef __CRT_USE_GNU
int pthread_cond_clockwait(pthread_cond_t *__crt_restrict __condition, pthread_mutex_t *__crt_restrict __mutex, clockid_t __clock,
	const struct timespec *__crt_restrict __deadline);
#endif
int pthread_condattr_init(pthread_condattr_t *__attributes);
int pthread_condattr_destroy(pthread_condattr_t *__attributes);
int pthread_condattr_setclock(pthread_condattr_t *__attributes, clockid_t __clock);
int pthread_condattr_getclock(const pthread_condattr_t *__crt_restrict __attributes, clockid_t *__crt_restrict __clock);
int pthread_condattr_setpshared(pthread_condattr_t *__attributes, int __shared);
int pthread_condattr_getpshared(const pthread_condattr_t *__crt_restrict __attributes, int *__crt_restrict __shared);

/* ---- Read-write locks. Waiting writers go before new readers unless the attributes say otherwise. ---- */

int pthread_rwlock_init(pthread_rwlock_t *__crt_restrict __lock, const pthread_rwlockattr_t *__crt_restrict __attributes);
int pthread_rwlock_destroy(pthread_rwlock_t *__lock);
/* EDEADLK: the caller holds it for writing. EAGAIN: too many readers. */
int pthread_rwlock_rdlock(pthread_rwlock_t *__lock);
int pthread_rwlock_tryrdlock(pthread_rwlock_t *__lock);
int pthread_rwlock_timedrdlock(pthread_rwlock_t *__crt_restrict __lock, const struct timespec *__crt_restrict __deadline);
int pthread_rwlock_wrlock(pthread_rwlock_t *__lock);
int pthread_rwlock_trywrlock(pthread_rwlock_t *__lock);
int pthread_rwlock_timedwrlock(pthread_rwlock_t *__crt_restrict __lock, const struct timespec *__crt_restrict __deadline);
#ifdef __CRT_USE_GNU
int pthread_rwlock_clockrdlock(pthread_rwlock_t *__crt_restrict __lock, clockid_t __clock, const struct timespec *__crt_restrict __deadline);
int pthread_rwlock_clockwrlock(pthread_rwlock_t *__crt_restrict __lock, clockid_t __clock, const struct timespec *__crt_restrict __deadline);
#endif
int pthread_rwlock_unlock(pthread_rwlock_t *__lock);
int pthread_rwlockattr_init(pthread_rwlockattr_t *__attributes);
int pthread_rwlockattr_destroy(pthread_rwlockattr_t *__attributes);
int pthread_rwlockattr_setpshared(pthread_rwlockattr_t *__attributes, int __shared);
int pthread_rwlockattr_getpshared(const pthread_rwlockattr_t *__crt_restrict __attributes, int *__crt_restrict __shared);

/* PTHREAD_RWLOCK_PREFER_READER_NP unless set: new readers come in although writers wait, so a thread may read-lock twice. Only with
 * PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP they do not. EINVAL. GNU. */
int pthread_rwlockattr_setkind_np(pthread_rwlockattr_t *__attributes, int __kind);
int pthread_rwlockattr_getkind_np(const pthread_rwlockattr_t *__crt_restrict __attributes, int *__crt_restrict __kind);

/* ---- Barriers and spin locks ---- */

int pthread_barrier_init(pthread_barrier_t *__crt_restrict __barrier, const pthread_barrierattr_t *__crt_restrict __attributes, unsigned int __count);
int pthread_barrier_destroy(pthread_barrier_t *__barrier);
/* PTHREAD_BARRIER_SERIAL_THREAD for one of them, 0 for the others. */
int pthread_barrier_wait(pthread_barrier_t *__barrier);
int pthread_barrierattr_init(pthread_barrierattr_t *__attributes);
int pthread_barrierattr_destroy(pthread_barrierattr_t *__attributes);
int pthread_barrierattr_setpshared(pthread_barrierattr_t *__attributes, int __shared);
int pthread_barrierattr_getpshared(const pthread_barrierattr_t *__crt_restrict __attributes, int *__crt_restrict __shared);
int pthread_spin_init(pthread_spinlock_t *__lock, int __shared);
int pthread_spin_destroy(pthread_spinlock_t *__lock);
int pthread_spin_lock(pthread_spinlock_t *__lock);
int pthread_spin_trylock(pthread_spinlock_t *__lock);
int pthread_spin_unlock(pthread_spinlock_t *__lock);

/* ---- Once, and keys ---- */

int pthread_once(pthread_once_t *__once, void (*__run)(void));
/* EAGAIN: PTHREAD_KEYS_MAX are in use. */
int pthread_key_create(pthread_key_t *__key, void (*__destructor)(void *));
int pthread_key_delete(pthread_key_t __key);
void *pthread_getspecific(pthread_key_t __key);
int pthread_setspecific(pthread_key_t __key, const void *__value);

__CRT_END_DECLS

#ifdef __CRT_USE_MS
/* mingw-w64 has these here, too, and programs rely on it. */
#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <time.h>
#endif

#ifdef __CRT_USE_MS
/* What winpthreads' header brings along. */
#include <errno.h>
#include <limits.h>
#include <sys/types.h>
#endif

#endif
