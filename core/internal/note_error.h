/* SPDX-License-Identifier: MIT */
/* errno for the functions that write, in a program in which nothing else has one: no thread descriptor is linked for its sake. Whatever
 * has one brings the platform's __plat_note_error() and __plat_noted_error(), which replace these. To be included by each file that calls one
 * of them: a definition of its own is what keeps the linker from looking for another. */
#ifndef CRT_NOTE_ERROR_H
#define CRT_NOTE_ERROR_H

#include "attr.h"
#include "crt_platform.h"

/* Only printf's %m can look at it. In note_error.c. */
extern int __crt_noted_error;

static CRT_UNUSED void note_error(int error) { __atomic_store_n(&__crt_noted_error, error, __ATOMIC_RELAXED); }
static CRT_UNUSED int noted_error(void) { return __atomic_load_n(&__crt_noted_error, __ATOMIC_RELAXED); }
CRT_WEAK_ALIAS(note_error) void __plat_note_error(int error);
CRT_WEAK_ALIAS(noted_error) int __plat_noted_error(void);

#endif
