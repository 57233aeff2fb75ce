/* SPDX-License-Identifier: MIT */
/* What the stages before the thread stage leave for it, and how a thread's block is laid out. */
#ifndef PLAT_MAIN_THREAD_H
#define PLAT_MAIN_THREAD_H

#include "crt_platform.h"
#include "plat_elf.h"

/* Set by the guard stage; 0 in programs without protected frames. Every thread's descriptor gets it. */
extern uintptr_t __plat_canary;

/* A thread's block: the TLS image, then the descriptor. */
struct plat_tls {
	/* Of the whole block, which begins at a multiple of `align`. */
	size_t size, align;
	/* How far below the descriptor the image begins. */
	size_t below;
	/* What the program's file says of the image; the rest of it is zero. */
	const char *image;
	size_t image_size;
};
/* The program header of the image; NULL in a program without thread-local variables. */
const Elf64_Phdr *__plat_tls_segment(void);
void __plat_tls_describe(struct plat_tls *tls);
/* Fills zeroed memory, and returns the descriptor. */
struct crt_thread *__plat_tls_place(const struct plat_tls *tls, char *start);

/* glibc's name, read by libstdc++: nonzero as long as there is one thread. */
extern char __libc_single_threaded;

/* The alternate signal stack of each further thread lies between its stack and its block: 0 bytes, and the function that tells the
 * kernel of it (`end`: where it ends) is empty, unless faults.c is linked. */
extern const size_t __plat_fault_room;
void __plat_fault_stack(char *end);

#endif
