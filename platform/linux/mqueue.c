/* SPDX-License-Identifier: MIT */
/* Message queues. Linux only. */
#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <signal.h>
#include <stdarg.h>

#include "error.h"
#include "kernel.h"

/* The kernel wants the name without its slash. */
static const char *name_of(const char *name)
{
	return name[0] == '/' ? name + 1 : name;
}

mqd_t mq_open(const char *name, int flags, ...)
{
	mode_t mode = 0;
	struct mq_attr *about = NULL;
	if (flags & O_CREAT) {
		va_list arguments;
		va_start(arguments, flags);
		mode = va_arg(arguments, mode_t);
		about = va_arg(arguments, struct mq_attr *);
		va_end(arguments);
	}
	return __crt_result((int)SYS4(mq_open, name_of(name), flags | O_CLOEXEC, mode, about));
}

int mq_close(mqd_t queue) { return __crt_result((int)SYS1(close, queue)); }

int mq_unlink(const char *name)
{
	int result = (int)SYS1(mq_unlink, name_of(name));
	/* The kernel's word for what POSIX calls EACCES. */
	return __crt_result(result == -EPERM ? -EACCES : result);
}

int mq_timedsend(mqd_t queue, const char *message, size_t size, unsigned priority, const struct timespec *deadline)
{
	return __crt_result((int)SYS5(mq_timedsend, queue, message, size, priority, deadline));
}

int mq_send(mqd_t queue, const char *message, size_t size, unsigned priority)
{
	return mq_timedsend(queue, message, size, priority, NULL);
}

ssize_t mq_timedreceive(mqd_t queue, char *restrict message, size_t size, unsigned *restrict priority, const struct timespec *restrict deadline)
{
	return __crt_result_ssize(SYS5(mq_timedreceive, queue, message, size, priority, deadline));
}

ssize_t mq_receive(mqd_t queue, char *message, size_t size, unsigned *priority)
{
	return mq_timedreceive(queue, message, size, priority, NULL);
}

int mq_setattr(mqd_t queue, const struct mq_attr *restrict about, struct mq_attr *restrict old)
{
	return __crt_result((int)SYS3(mq_getsetattr, queue, about, old));
}

int mq_getattr(mqd_t queue, struct mq_attr *about) { return mq_setattr(queue, NULL, about); }

int mq_notify(mqd_t queue, const struct sigevent *event)
{
	if (event != NULL && event->sigev_notify == SIGEV_THREAD)
		return __crt_result(-ENOTSUP);
	return __crt_result((int)SYS2(mq_notify, queue, event));
}
