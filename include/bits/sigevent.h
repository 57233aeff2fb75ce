/* SPDX-License-Identifier: MIT */
/* union sigval and struct sigevent, for signal.h and the headers whose structures hold them. */
#ifndef _BITS_SIGEVENT_H
#define _BITS_SIGEVENT_H

#include <bits/features.h>
#include <bits/pid_t.h>

/* pthread_attr_t is this. */
struct __crt_pthread_attr;

union sigval {
	int sival_int;
	void *sival_ptr;
};
#ifdef __CRT_USE_MISC
typedef union sigval sigval_t;
#endif

#ifndef _WIN32
/* What is to happen when a timer runs out (the kernel's layout). */
struct sigevent {
	union sigval sigev_value;
	int sigev_signo;
	int sigev_notify;
	union {
		pid_t __number;
		struct {
			void (*__function)(union sigval);
			struct __crt_pthread_attr *__attributes;
		} __call;
		int __size[12];
	} __more;
};
#define sigev_notify_function __more.__call.__function
#define sigev_notify_attributes __more.__call.__attributes
#define SIGEV_SIGNAL 0
#define SIGEV_NONE 1
#define SIGEV_THREAD 2
#define SIGEV_THREAD_ID 4
#ifdef __CRT_USE_GNU
#define sigev_notify_thread_id __more.__number
#endif
typedef struct sigevent sigevent_t;
#endif

#endif
