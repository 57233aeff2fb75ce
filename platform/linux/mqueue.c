/* SPDX-License-Identifier: MIT */
/* Message queues. Linux only. */
#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/socket.h>

#include "error.h"
#include "kernel.h"
#include "lock.h"
#include "plat_notify.h"

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
	return __crt_result((int)POINT5(mq_timedsend, queue, message, size, priority, deadline));
}

int mq_send(mqd_t queue, const char *message, size_t size, unsigned priority)
{
	return mq_timedsend(queue, message, size, priority, NULL);
}

ssize_t mq_timedreceive(mqd_t queue, char *restrict message, size_t size, unsigned *restrict priority, const struct timespec *restrict deadline)
{
	return __crt_result_ssize(POINT5(mq_timedreceive, queue, message, size, priority, deadline));
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

/* The kernel knows no SIGEV_THREAD either: it sends 32 bytes that we choose, the last of which it sets, to a netlink socket of ours, from which
 * a thread of ours reads them. */
enum { COOKIE_SIZE = 32, COOKIE_WOKEN = 1 };

/* A request, whose address is in the cookie. The servant frees it: the kernel sends each cookie exactly once. */
union cookie {
	struct plat_notice *notice;
	char bytes[COOKIE_SIZE];
};

/* The lock guards them. In the child of fork() there is no servant. */
static struct crt_lock lock;
static int netlink = -1, known_to_fork;

static void serve(void *argument)
{
	int socket = (int)(intptr_t)argument;
	for (;;) {
		union cookie cookie;
		long size = SYS6(recvfrom, socket, &cookie, sizeof cookie, 0, NULL, NULL);
		if (size == -EBADF)
			return;
		if (size != sizeof cookie)
			continue;
		if (cookie.bytes[COOKIE_SIZE - 1] == COOKIE_WOKEN)
			(void)__plat_notice_run(cookie.notice);
		free(cookie.notice);
	}
}

static void forget(void)
{
	lock = (struct crt_lock){ 0 };
	if (netlink >= 0)
		(void)SYS1(close, netlink);
	netlink = -1;
}

/* With the lock held. 0 or -errno. */
static int start_servant(void)
{
	if (netlink >= 0)
		return 0;
	if (!known_to_fork && pthread_atfork(NULL, NULL, forget) != 0)
		return -ENOMEM;
	known_to_fork = 1;
	int fd = (int)SYS3(socket, AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, 0);
	if (fd < 0)
		return fd;
	int error = __plat_servant_start(serve, (void *)(intptr_t)fd);
	if (error != 0) {
		(void)SYS1(close, fd);
		return -error;
	}
	netlink = fd;
	return 0;
}

static int notify_by_thread(mqd_t queue, const struct sigevent *event)
{
	union cookie cookie = { .bytes = "" };
	cookie.notice = malloc(sizeof *cookie.notice);
	if (cookie.notice == NULL)
		return -ENOMEM;
	__plat_notice_make(cookie.notice, event);
	__crt_lock(&lock);
	int result = start_servant();
	if (result == 0) {
		struct sigevent inner = { .sigev_value.sival_ptr = &cookie, .sigev_signo = netlink, .sigev_notify = SIGEV_THREAD };
		result = (int)SYS2(mq_notify, queue, &inner);
	}
	__crt_unlock(&lock);
	if (result < 0)
		free(cookie.notice);
	return result;
}

int mq_notify(mqd_t queue, const struct sigevent *event)
{
	if (event != NULL && event->sigev_notify == SIGEV_THREAD)
		return __crt_result(notify_by_thread(queue, event));
	return __crt_result((int)SYS2(mq_notify, queue, event));
}
