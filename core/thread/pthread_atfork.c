/* SPDX-License-Identifier: MIT */
/* pthread_atfork(): what is called around a fork. */
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>

#include "crt_pthread.h"
#include "fork.h"
#include "lock.h"

struct handlers {
	void (*prepare)(void);
	void (*parent)(void);
	void (*child)(void);
	struct handlers *older, *newer;
};

static struct crt_lock lock; /* guards the list; held during a fork */
static struct handlers *newest, *oldest;

int pthread_atfork(void (*prepare)(void), void (*parent)(void), void (*child)(void))
{
	struct handlers *handlers = malloc(sizeof *handlers);
	if (handlers == NULL)
		return ENOMEM;
	*handlers = (struct handlers){ .prepare = prepare, .parent = parent, .child = child };
	__crt_lock(&lock);
	handlers->older = newest;
	if (newest != NULL)
		newest->newer = handlers;
	else
		oldest = handlers;
	newest = handlers;
	__crt_unlock(&lock);
	return 0;
}

/* Replace the weak ones of fork(). */
void __crt_atfork_prepare(void)
{
	__crt_lock(&lock);
	for (struct handlers *handlers = newest; handlers != NULL; handlers = handlers->older)
		if (handlers->prepare != NULL)
			handlers->prepare();
}

void __crt_atfork_parent(void)
{
	for (struct handlers *handlers = oldest; handlers != NULL; handlers = handlers->newer)
		if (handlers->parent != NULL)
			handlers->parent();
	__crt_unlock(&lock);
}

void __crt_atfork_child(void)
{
	for (struct handlers *handlers = oldest; handlers != NULL; handlers = handlers->newer)
		if (handlers->child != NULL)
			handlers->child();
	__crt_unlock(&lock);
}
