/* SPDX-License-Identifier: MIT */
/* SIGEV_THREAD: a function of the program's that runs in a new thread when something has happened. */
#include "plat_notify.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "crt_platform.h"
#include "crt_pthread.h"

void __plat_notice_make(struct plat_notice *notice, const struct sigevent *event)
{
	const pthread_attr_t *wanted = event->sigev_notify_attributes;
	notice->function = event->sigev_notify_function;
	notice->value = event->sigev_value;
	if (wanted != NULL)
		notice->attributes = *wanted;
	else
		pthread_attr_init(&notice->attributes);
	pthread_attr_setdetachstate(&notice->attributes, PTHREAD_CREATE_DETACHED);
	(void)__plat_sigmask(SIG_BLOCK, NULL, &notice->mask);
}

static void *run(void *argument)
{
	struct plat_notice notice = *(struct plat_notice *)argument;
	free(argument);
	(void)__plat_sigmask(SIG_SETMASK, &notice.mask, NULL);
	notice.function(notice.value);
	return NULL;
}

int __plat_notice_run(const struct plat_notice *notice)
{
	struct plat_notice *copy = malloc(sizeof *copy);
	if (copy == NULL)
		return EAGAIN;
	*copy = *notice;
	pthread_t thread;
	/* Until the thread has its mask: no handler runs in it by surprise. */
	uint64_t all = ~(uint64_t)0, old;
	(void)__plat_sigmask(SIG_SETMASK, &all, &old);
	int error = pthread_create(&thread, &copy->attributes, run, copy);
	(void)__plat_sigmask(SIG_SETMASK, &old, NULL);
	if (error != 0)
		free(copy);
	return error;
}

struct service {
	void (*serve)(void *);
	void *argument;
};

static void *begin(void *argument)
{
	struct service service = *(struct service *)argument;
	free(argument);
	__crt_thread_background();
	service.serve(service.argument);
	return NULL;
}

int __plat_servant_start(void (*serve)(void *), void *argument)
{
	struct service *service = malloc(sizeof *service);
	if (service == NULL)
		return EAGAIN;
	*service = (struct service){ serve, argument };
	pthread_attr_t attributes;
	pthread_attr_init(&attributes);
	pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
	pthread_attr_setstacksize(&attributes, 64 << 10);
	pthread_t thread;
	uint64_t all = ~(uint64_t)0, old;
	(void)__plat_sigmask(SIG_SETMASK, &all, &old);
	int error = pthread_create(&thread, &attributes, begin, service);
	(void)__plat_sigmask(SIG_SETMASK, &old, NULL);
	if (error != 0)
		free(service);
	return error;
}
