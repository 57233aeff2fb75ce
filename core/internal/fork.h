/* SPDX-License-Identifier: MIT */
/* What core does around a fork, where there is one: empty weak functions, and locks that nobody takes, unless the program links the part. */
#ifndef CRT_FORK_H
#define CRT_FORK_H

#include "lock.h"

void __crt_atfork_prepare(void);     /* core/thread/pthread_atfork.c */
void __crt_atfork_parent(void);
void __crt_atfork_child(void);
void __crt_thread_fork_child(void);  /* core/thread/thread.c */
void __crt_files_fork_child(void);   /* core/stdio/file_list.c */

/* Held during a fork, so that the child finds what they guard whole: the lists of handlers, the random numbers, the locale ... */
extern struct crt_lock __crt_drand48_lock, __crt_environ_lock, __crt_handlers_lock, __crt_key_lock, __crt_locale_lock, __crt_puts_lock,
	__crt_random_lock, __crt_syslog_lock, __crt_textdomain_lock, __crt_zone_lock;

#endif
