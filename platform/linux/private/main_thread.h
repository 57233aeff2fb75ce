/* SPDX-License-Identifier: MIT */
/* What the stages before the thread stage leave for it, and what threads share. */
#ifndef PLAT_MAIN_THREAD_H
#define PLAT_MAIN_THREAD_H

#include "crt_platform.h"

/* Set by the guard stage; 0 in programs without protected frames. Every thread's descriptor gets it. */
extern uintptr_t __plat_canary;

/* How much a thread's block takes: the TLS image, aligned, then the descriptor. */
size_t __plat_tls_size(size_t *align);
/* Lays out a block that ends at `end`, copies the image, and returns the descriptor, whose TLS is zeroed memory. */
struct crt_thread *__plat_tls_place(char *start, size_t size);

#endif
