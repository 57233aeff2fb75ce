/* SPDX-License-Identifier: MIT */
/* What the fake platform asks of the host. The two sides cannot include each other's headers (struct stat and time_t exist
 * twice), so they meet in plain types here. host.c alone is compiled with the host's headers. */
#ifndef FAKE_HOST_H
#define FAKE_HOST_H

#include <stddef.h>
#include <stdint.h>

/* Zeroed memory for the fake's own tables; stops the test when the host has none. */
void *host_alloc(size_t size);
void *host_grow(void *memory, size_t old_size, size_t new_size);
void host_free(void *memory);
char *host_copy_string(const char *text);

/* Pages. NULL on failure. Reserved pages are not accessible until committed. */
void *host_map(size_t size, size_t align, int reserve);
void host_unmap(void *address, size_t size);
int host_commit(void *address, size_t size);
void host_decommit(void *address, size_t size);

/* One lock and one condition for everything the fake shares between threads. */
void host_lock(void);
void host_unlock(void);
/* Gives the lock up until somebody signals or `nanoseconds` are over (negative: for ever). 0 when time is over. */
int host_lock_wait(int64_t nanoseconds);
void host_lock_signal(void);

/* 0 or a host errno, turned negative. */
int host_thread_start(void *(*run)(void *), void *argument, uintptr_t *handle);
void host_thread_join(uintptr_t handle);
void host_thread_detach(uintptr_t handle);
_Noreturn void host_thread_end(void);
void host_thread_yield(void);
int host_thread_id(void);
int host_process_id(void);
int64_t host_nanoseconds(void);

_Noreturn void host_exit(int status);
/* Prints to the host's standard error and aborts: a test used the fake wrongly, or core broke a precondition. */
_Noreturn void host_panic(const char *reason);

/* Non-local exit out of the code under test, on the host's own setjmp: __plat_exit must not return. */
int host_catch(void (*run)(void *), void *argument);
_Noreturn void host_throw(void);
int host_catching(void);

#endif
