/* SPDX-License-Identifier: MIT */
/* What Linux's own functions on threads need to know. Handles are __plat_thread_start()'s, and NULL for the main thread. */
#ifndef PLAT_THREADS_H
#define PLAT_THREADS_H

#include <stddef.h>

/* The kernel's number, or -ESRCH once the thread is gone. */
int __plat_thread_number(void *handle);
/* The lowest address of a thread's stack, its size and that of its guard, as they are; not for the main thread. */
void *__plat_thread_stack(void *handle, size_t *size, size_t *guard);

#endif
