/* SPDX-License-Identifier: MIT */
/* The core's halves of start and end, and the hooks by which optional parts join them. */
#ifndef CRT_START_H
#define CRT_START_H

#include "attr.h"
#include "crt_platform.h"

typedef int crt_main_function(int argc, char **argv, char **envp);

/* Called by every entry point, with the program's main or an adaptor to it. */
_Noreturn void __crt_start(void *entry, crt_main_function *run);

/* The same for a library with a runtime of its own (a DLL): its start, 0 or what an initializer returned, and its end, which leaves
 * the memory to the system unless the library alone goes. Here, because only an object that holds the weak parts may name them: PE's
 * linkers resolve no reference from elsewhere to a weak function. */
int __crt_start_library(void *entry);
void __crt_end_library(int unloaded);

/* Variables that are right before the first constructor: `environ` (core/stdlib), argv[0]'s names (core/start). */
void __crt_environ(void);
void __crt_program_names(void);

/* The stages of the end. A part that a program does not link is an empty weak function. */
void __crt_atexit(void);   /* core/exit: handlers, newest first; the thread's own destructors (below) come before them */
                           /* __plat_fini: destructor tables */
void __crt_flush(void);    /* core/stdio: every open stream */
void __crt_flush_lines(void); /* core/stdio: the lines of puts, in a program without streams */
void __crt_heap_end(void); /* core/heap */

/* Returns in the first thread that calls it and, again, to that one alone: all others stay in it until the process is gone. */
void __crt_exit_enter(int status);
/* The status of the thread that is in it: the last one that it called it with. */
extern int __crt_exit_status;
/* Where they stay. core/thread has one that sleeps; without it, the weak one yields. */
_Noreturn void __crt_exit_wait(void);

/* What a thread does last: its thread-local destructors, then the parts below, each an empty weak function in a program
 * that does not link it. On Windows also called for threads that the program started without us. */
void __crt_thread_leave(void);
void __crt_thread_dtors(void);    /* core/exit: destructors of thread-local objects, newest first */
void __crt_thread_object_end(void); /* core/thread: keys, robust mutexes, the object of a foreign thread */
void __crt_thread_emulated_end(void); /* core/thread: emulated thread-local variables */
void __crt_heap_thread_end(void); /* core/heap: gives the thread's cache back */

/* One line on standard error, "twincrt: <reason>\n", where the reason is a literal: one write, no heap, no stdio.
 * Async-signal-safe. */
#define __crt_say(reason) ((void)__plat_write(2, "twincrt: " reason "\n", sizeof("twincrt: " reason "\n") - 1))
/* The same, then the end of the process with `status`. The codes are documented in docs/errors.md. */
#define __crt_fail(reason, status) __crt_fail_with("twincrt: " reason "\n", sizeof("twincrt: " reason "\n") - 1, status)
_Noreturn void __crt_fail_with(const char *line, size_t length, int status);
enum { CRT_EXIT_NO_RANDOM = 123, CRT_EXIT_NO_MEMORY = 124, CRT_EXIT_INITIALIZER = 127 };

#endif
