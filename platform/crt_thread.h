/* SPDX-License-Identifier: MIT */
/* The thread descriptor: one per thread, found through __plat_self(), shared by core and platform. */
#ifndef CRT_THREAD_H
#define CRT_THREAD_H

#include <stddef.h>
#include <stdint.h>

struct crt_heap_cache;
struct crt_handler;
struct crt_emulated;

/* Every field is touched by its own thread alone unless its comment says otherwise.
 * A zero-filled descriptor is valid: threads that the system made behind our back (CreateThread) start with one. */
struct crt_thread {
	/* x86-64 psABI: %fs:0 holds the thread pointer itself. */
	struct crt_thread *self;
	/* Words the psABI leaves to the C library; kept free so that the canary stays at 0x28. */
	uintptr_t reserved[4];
	/* x86-64 Linux: gcc and clang read the stack canary at %fs:0x28. */
	uintptr_t canary;

	/* errno. */
	int error;
	/* The system's thread number; 0 until somebody asked for it. */
	int id;

	/* Owned by core/heap; NULL until the thread allocates. */
	struct crt_heap_cache *heap_cache;
	/* Destructors of thread-local C++ objects, newest first; owned by core/exit. */
	struct crt_handler *dtors;
	/* The thread's object in core/thread (join state, keys); NULL in threads that core did not start. */
	void *thread;
	/* What uselocale() chose; NULL means the global locale. Owned by core/locale. */
	void *locale;
	/* The platform's own per-thread data; owned by the platform. */
	void *plat;
	/* A non-zero value blocks re-entry: the exit path of this thread has begun. */
	int ending;
	/* Nonzero in the process's first thread; set by the thread stage. */
	int main;
	/* The texts of strerror() and strsignal() for a number without a name; neither function may overwrite the other's (POSIX). */
	char message[32];
	char signal_message[32];
	/* The system's own number of the last error that became errno, where a program may ask (Windows: _doserrno). */
	int os_error;
	/* Core's own number of the thread, 0 until it was needed (core/thread/rwlock.c). */
	int number;
	/* The thread's copies of emulated thread-local variables; owned by core/thread/emulated_tls.c. */
	struct crt_emulated *emulated;
	/* Where strtok() goes on; what gmtime() and localtime() return, a struct tm; asctime()'s text. ISO C would allow one for all threads, but
	 * Microsoft documents one for each, and programs count on that. */
	char *token;
	uint64_t calendar[7];
	char date[80];
};

#endif
