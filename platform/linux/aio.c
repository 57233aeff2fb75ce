/* SPDX-License-Identifier: MIT */
/* <aio.h>: requests stand in one list in the order in which they were made; threads come as they are needed, take the first that may begin, and
 * go when there was nothing to do for a while. Linux only. */
#include <aio.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "crt_pthread.h"
#include "error.h"
#include "kernel.h"
#include "lock.h"
#include "plat_notify.h"

enum { MOST_THREADS = 64, IDLE_SECONDS = 1, PRIORITY_DELTA_MAX = 20 };
enum kind { READ, WRITE, SYNC, DATA_SYNC };

/* One lio_listio() whose end is to be told. */
struct group {
	int left;
	/* SIGEV_*. */
	int how;
	struct sigevent event;
	struct plat_notice notice;
};

struct request {
	struct request *next;
	struct aiocb *block;
	enum kind kind;
	int fd;
	/* Not before the earlier ones of the same kind and descriptor; a pipe, a socket, or O_APPEND. */
	int ordered;
	int seekable;
	int running;
	struct group *group;
	struct plat_notice notice;
};

/* The lock guards the list and the counts. */
static struct crt_lock lock;
static struct request *list, **list_end = &list;
static int threads, idle, known_to_fork;
/* Changes with every new request, and with every one that is done; atomic, to be slept on. */
static int news, done;

static void forget(void)
{
	lock = (struct crt_lock){ 0 };
	list = NULL;
	list_end = &list;
	threads = idle = 0;
}

static int may_begin(const struct request *request)
{
	for (const struct request *earlier = list; earlier != request; earlier = earlier->next) {
		if (earlier->fd != request->fd)
			continue;
		if (request->kind == SYNC || request->kind == DATA_SYNC || (request->ordered && earlier->kind == request->kind))
			return 0;
	}
	return 1;
}

static ssize_t carry_out(const struct request *request)
{
	const struct aiocb *block = request->block;
	void *buffer = (void *)(uintptr_t)block->aio_buf;
	switch (request->kind) {
	case READ:
		return request->seekable ? SYS4(pread64, request->fd, buffer, block->aio_nbytes, block->aio_offset)
					 : SYS3(read, request->fd, buffer, block->aio_nbytes);
	case WRITE:
		return request->seekable && !request->ordered ? SYS4(pwrite64, request->fd, buffer, block->aio_nbytes, block->aio_offset)
							      : SYS3(write, request->fd, buffer, block->aio_nbytes);
	case SYNC:
		return SYS1(fsync, request->fd);
	default:
		return SYS1(fdatasync, request->fd);
	}
}

static void tell(const struct sigevent *event, const struct plat_notice *notice)
{
	if (event->sigev_notify == SIGEV_THREAD) {
		(void)__plat_notice_run(notice);
	} else if (event->sigev_notify == SIGEV_SIGNAL) {
		siginfo_t info;
		memset(&info, 0, sizeof info);
		info.si_signo = event->sigev_signo;
		info.si_code = SI_ASYNCIO;
		info.si_pid = (pid_t)SYS0(getpid);
		info.si_uid = (uid_t)SYS0(getuid);
		info.si_value = event->sigev_value;
		(void)SYS3(rt_sigqueueinfo, info.si_pid, event->sigev_signo, &info);
	}
}

/* Without the lock; the request is in no list any more. */
static void finish(struct request *request, ssize_t result)
{
	struct aiocb *block = request->block;
	/* Once the block says that it is done it may be gone. */
	struct sigevent event = block->aio_sigevent;
	block->__result = result < 0 ? -1 : result;
	__atomic_store_n(&block->__error, result < 0 ? (int)-result : 0, __ATOMIC_RELEASE);
	__atomic_add_fetch(&done, 1, __ATOMIC_SEQ_CST);
	(void)__plat_wake(&done, INT_MAX);
	tell(&event, &request->notice);
	struct group *group = request->group;
	if (group != NULL && __atomic_sub_fetch(&group->left, 1, __ATOMIC_ACQ_REL) == 0) {
		tell(&group->event, &group->notice);
		free(group);
	}
	free(request);
}

/* With the lock held. */
static void take_out(struct request *request)
{
	struct request **place = &list;
	while (*place != request)
		place = &(*place)->next;
	*place = request->next;
	if (list_end == &request->next)
		list_end = place;
}

static void *work(void *unused)
{
	(void)unused;
	__crt_lock(&lock);
	for (int patience = 1;;) {
		struct request *request = list;
		while (request != NULL && (request->running || !may_begin(request)))
			request = request->next;
		if (request != NULL) {
			request->running = 1;
			__crt_unlock(&lock);
			ssize_t result = carry_out(request);
			__crt_lock(&lock);
			take_out(request);
			/* What waited for this one may begin: for us, or for somebody idle. */
			__atomic_add_fetch(&news, 1, __ATOMIC_SEQ_CST);
			__crt_unlock(&lock);
			(void)__plat_wake(&news, 1);
			finish(request, result);
			__crt_lock(&lock);
			patience = 1;
			continue;
		}
		if (patience-- == 0)
			break;
		int seen = __atomic_load_n(&news, __ATOMIC_SEQ_CST);
		idle++;
		__crt_unlock(&lock);
		static const struct timespec span = { .tv_sec = IDLE_SECONDS };
		if (__plat_wait(&news, seen, &span) != -ETIMEDOUT)
			patience = 1;
		__crt_lock(&lock);
		idle--;
	}
	threads--;
	__crt_unlock(&lock);
	return NULL;
}

/* With the lock held: somebody shall look at the list. 0 or -EAGAIN. */
static int call_for_work(void)
{
	__atomic_add_fetch(&news, 1, __ATOMIC_SEQ_CST);
	if (idle > 0) {
		(void)__plat_wake(&news, 1);
		return 0;
	}
	if (threads >= MOST_THREADS)
		return 0;
	pthread_attr_t attributes;
	pthread_t thread;
	pthread_attr_init(&attributes);
	pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
	pthread_attr_setstacksize(&attributes, 64 << 10);
	uint64_t all = ~(uint64_t)0, old;
	(void)__plat_sigmask(SIG_SETMASK, &all, &old);
	int error = pthread_create(&thread, &attributes, work, NULL);
	(void)__plat_sigmask(SIG_SETMASK, &old, NULL);
	if (error == 0)
		threads++;
	/* Those who work already will come to it. */
	return error == 0 || threads > 0 ? 0 : -EAGAIN;
}

/* What can be said at once: 0 or -errno. */
static int check(const struct aiocb *block, enum kind kind, int *flags)
{
	*flags = (int)SYS3(fcntl, block->aio_fildes, F_GETFL, 0);
	if (*flags < 0)
		return -EBADF;
	int access = *flags & O_ACCMODE;
	if (kind == READ ? access == O_WRONLY : access == O_RDONLY && kind == WRITE)
		return -EBADF;
	if (kind == SYNC || kind == DATA_SYNC)
		return access == O_RDONLY ? -EBADF : 0;
	if (block->aio_reqprio < 0 || block->aio_reqprio > PRIORITY_DELTA_MAX || block->aio_nbytes > SSIZE_MAX)
		return -EINVAL;
	return 0;
}

static int submit(struct aiocb *block, enum kind kind, struct group *group)
{
	int flags;
	int error = check(block, kind, &flags);
	if (error < 0)
		return error;
	int seekable = SYS3(lseek, block->aio_fildes, 0, SEEK_CUR) >= 0;
	if ((kind == READ || kind == WRITE) && seekable && block->aio_offset < 0 && !(kind == WRITE && flags & O_APPEND))
		return -EINVAL;
	struct request *request = malloc(sizeof *request);
	if (request == NULL)
		return -EAGAIN;
	*request = (struct request){ .block = block, .kind = kind, .fd = block->aio_fildes, .seekable = seekable, .group = group };
	request->ordered = !seekable || (kind == WRITE && flags & O_APPEND);
	if (block->aio_sigevent.sigev_notify == SIGEV_THREAD)
		__plat_notice_make(&request->notice, &block->aio_sigevent);
	block->__result = 0;
	__atomic_store_n(&block->__error, EINPROGRESS, __ATOMIC_RELAXED);
	__crt_lock(&lock);
	if (!known_to_fork) {
		error = pthread_atfork(NULL, NULL, forget) == 0 ? 0 : -EAGAIN;
		known_to_fork = error == 0;
	}
	if (error == 0) {
		struct request **place = list_end;
		*place = request;
		list_end = &request->next;
		error = call_for_work();
		if (error < 0)
			take_out(request);
	}
	__crt_unlock(&lock);
	if (error < 0) {
		__atomic_store_n(&block->__error, -error, __ATOMIC_RELAXED);
		free(request);
	}
	return error;
}

int aio_read(struct aiocb *block) { return __crt_result(submit(block, READ, NULL)); }
int aio_write(struct aiocb *block) { return __crt_result(submit(block, WRITE, NULL)); }

int aio_fsync(int operation, struct aiocb *block)
{
	if (operation != O_SYNC && operation != O_DSYNC)
		return __crt_result(-EINVAL);
	return __crt_result(submit(block, operation == O_SYNC ? SYNC : DATA_SYNC, NULL));
}

int aio_error(const struct aiocb *block)
{
	return __atomic_load_n(&block->__error, __ATOMIC_ACQUIRE);
}

ssize_t aio_return(struct aiocb *block)
{
	return block->__result;
}

int aio_cancel(int fd, struct aiocb *block)
{
	struct request *given_up = NULL;
	int result = AIO_ALLDONE;
	if (SYS3(fcntl, fd, F_GETFD, 0) < 0 || (block != NULL && block->aio_fildes != fd))
		return __crt_result(-EBADF);
	__crt_lock(&lock);
	for (struct request *request = list, *next; request != NULL; request = next) {
		next = request->next;
		if (request->fd != fd || (block != NULL && request->block != block))
			continue;
		if (request->running) {
			result = AIO_NOTCANCELED;
			continue;
		}
		take_out(request);
		request->next = given_up;
		given_up = request;
		if (result == AIO_ALLDONE)
			result = AIO_CANCELED;
	}
	__crt_unlock(&lock);
	while (given_up != NULL) {
		struct request *request = given_up;
		given_up = request->next;
		finish(request, -ECANCELED);
	}
	return result;
}

/* Until one of them (any), or all of them, are done. 0 or -errno. */
static int wait_for(const struct aiocb *const blocks[], int count, int all, const struct timespec *deadline)
{
	for (;;) {
		int seen = __atomic_load_n(&done, __ATOMIC_SEQ_CST), going_on = 0, some = 0;
		for (int i = 0; i < count; i++) {
			if (blocks[i] == NULL || (all && blocks[i]->aio_lio_opcode == LIO_NOP))
				continue;
			some = 1;
			if (aio_error(blocks[i]) == EINPROGRESS)
				going_on = 1;
			else if (!all)
				return 0;
		}
		if (!going_on && (all || !some))
			return 0;
		int error = __crt_wait_until(&done, seen, CLOCK_MONOTONIC, deadline, CRT_WAIT_POINT);
		if (error == ECANCELED)
			PLAT_CANCEL_ACT();
		if (error == EINTR)
			return -EINTR;
		if (error != 0)
			return -EAGAIN;
	}
}

int aio_suspend(const struct aiocb *const blocks[], int count, const struct timespec *span)
{
	struct timespec deadline;
	if (span == NULL)
		return __crt_result(wait_for(blocks, count, 0, NULL));
	(void)__plat_clock(CLOCK_MONOTONIC, &deadline);
	deadline.tv_sec += span->tv_sec;
	deadline.tv_nsec += span->tv_nsec;
	if (deadline.tv_nsec >= 1000000000) {
		deadline.tv_nsec -= 1000000000;
		deadline.tv_sec++;
	}
	return __crt_result(wait_for(blocks, count, 0, &deadline));
}

int lio_listio(int mode, struct aiocb *restrict const blocks[restrict], int count, struct sigevent *restrict event)
{
	int failed = 0;
	struct group *group = NULL;
	if ((mode != LIO_WAIT && mode != LIO_NOWAIT) || count < 0)
		return __crt_result(-EINVAL);
	if (mode == LIO_NOWAIT && event != NULL && event->sigev_notify != SIGEV_NONE) {
		group = malloc(sizeof *group);
		if (group == NULL)
			return __crt_result(-EAGAIN);
		/* One more than there are, so that it lives until all are on their way. */
		*group = (struct group){ .left = 1, .event = *event };
		if (event->sigev_notify == SIGEV_THREAD)
			__plat_notice_make(&group->notice, event);
	}
	for (int i = 0; i < count; i++) {
		struct aiocb *block = blocks[i];
		if (block == NULL || block->aio_lio_opcode == LIO_NOP)
			continue;
		int error = -EINVAL;
		if (block->aio_lio_opcode == LIO_READ || block->aio_lio_opcode == LIO_WRITE) {
			if (group != NULL)
				__atomic_add_fetch(&group->left, 1, __ATOMIC_RELAXED);
			error = submit(block, block->aio_lio_opcode == LIO_READ ? READ : WRITE, group);
			if (error < 0 && group != NULL)
				__atomic_sub_fetch(&group->left, 1, __ATOMIC_RELAXED);
		}
		if (error < 0) {
			block->__result = -1;
			__atomic_store_n(&block->__error, -error, __ATOMIC_RELEASE);
			if (failed != -EAGAIN)
				failed = error == -EAGAIN ? error : -EIO;
		}
	}
	if (group != NULL && __atomic_sub_fetch(&group->left, 1, __ATOMIC_ACQ_REL) == 0) {
		tell(&group->event, &group->notice);
		free(group);
	}
	if (mode == LIO_NOWAIT)
		return __crt_result(failed);
	int error = wait_for((const struct aiocb *const *)blocks, count, 1, NULL);
	if (error < 0)
		return __crt_result(error);
	for (int i = 0; i < count && failed == 0; i++)
		if (blocks[i] != NULL && blocks[i]->aio_lio_opcode != LIO_NOP && aio_error(blocks[i]) != 0)
			failed = -EIO;
	return __crt_result(failed);
}
