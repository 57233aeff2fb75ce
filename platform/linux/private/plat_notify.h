/* SPDX-License-Identifier: MIT */
/* SIGEV_THREAD: a function of the program's that runs in a new thread when something has happened. */
#ifndef PLAT_NOTIFY_H
#define PLAT_NOTIFY_H

#include <pthread.h>
#include <signal.h>
#include <stdint.h>

/* What is to be done; the program's attributes need not live as long as this. */
struct plat_notice {
	void (*function)(union sigval);
	union sigval value;
	/* Made from the program's attributes, or the usual ones; always detached. */
	pthread_attr_t attributes;
	/* The mask of blocked signals of the thread that asked. */
	uint64_t mask;
};

void __plat_notice_make(struct plat_notice *notice, const struct sigevent *event);
/* Starts the thread. 0 or an error number: then the event is lost, as there is nobody to tell. */
int __plat_notice_run(const struct plat_notice *notice);
/* Starts a thread of the library's own with all signals blocked, which never ends and does not keep the process alive. 0 or an error number. */
int __plat_servant_start(void (*run)(void *), void *argument);

#endif
