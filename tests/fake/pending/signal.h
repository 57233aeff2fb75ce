/* SPDX-License-Identifier: MIT */
/* Until include/signal.h is there: what the fake platform itself needs. */
#ifndef _SIGNAL_H
#define _SIGNAL_H
struct sigaction {
	void (*sa_handler)(int);
	unsigned long sa_mask;
	int sa_flags;
};
#define SIG_DFL ((void (*)(int))0)
#define SIG_IGN ((void (*)(int))1)
#define SIGKILL 9
#define SIGCHLD 17
#define SIGSTOP 19
#define SIGURG 23
#define SIGWINCH 28
#define SIG_BLOCK 0
#define SIG_UNBLOCK 1
#define SIG_SETMASK 2
#endif
