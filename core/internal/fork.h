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

/* Held during a fork, so that the child finds what they guard whole. */
#define CRT_FORK_LOCKS(DO) \
	DO(__crt_drand48_lock) DO(__crt_environ_lock) DO(__crt_handlers_lock) DO(__crt_key_lock) DO(__crt_locale_lock) \
	DO(__crt_puts_lock) DO(__crt_random_lock) DO(__crt_syslog_lock) DO(__crt_textdomain_lock) DO(__crt_zone_lock)

#define CRT_FORK_LOCK(lock) extern struct crt_lock lock;
CRT_FORK_LOCKS(CRT_FORK_LOCK)
#undef CRT_FORK_LOCK

#endif
