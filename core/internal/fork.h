/* SPDX-License-Identifier: MIT */
/* What core does around a fork, where there is one: empty weak functions unless the program links the part. */
#ifndef CRT_FORK_H
#define CRT_FORK_H

void __crt_atfork_prepare(void);     /* core/thread/pthread_atfork.c */
void __crt_atfork_parent(void);
void __crt_atfork_child(void);
void __crt_thread_fork_child(void);  /* core/thread/thread.c */

#endif
