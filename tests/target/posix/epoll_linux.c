/* SPDX-License-Identifier: MIT */
/* epoll, eventfd, timerfd, signalfd and inotify, on the real system. Expectations: Linux's manual pages. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

static void test_epoll(void **state)
{
	(void)state;
	int set = epoll_create1(EPOLL_CLOEXEC), event = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	int timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
	assert_true(set >= 0 && event >= 0 && timer >= 0);
	struct epoll_event wanted = { .events = EPOLLIN, .data.u64 = 0x123456789abcdefULL }, got[4];
	assert_int_equal(epoll_ctl(set, EPOLL_CTL_ADD, event, &wanted), 0);
	errno = 0;
	assert_int_equal(epoll_ctl(set, EPOLL_CTL_ADD, event, &wanted), -1);
	assert_int_equal(errno, EEXIST);
	wanted.data.u64 = 7;
	assert_int_equal(epoll_ctl(set, EPOLL_CTL_ADD, timer, &wanted), 0);
	assert_int_equal(epoll_wait(set, got, 4, 0), 0);
	eventfd_t value = 0;
	errno = 0;
	assert_int_equal(eventfd_read(event, &value), -1);
	assert_int_equal(errno, EAGAIN);
	assert_int_equal(eventfd_write(event, 5), 0);
	assert_int_equal(eventfd_write(event, 6), 0);
	assert_int_equal(epoll_pwait(set, got, 4, -1, NULL), 1);
	assert_int_equal(got[0].events, EPOLLIN);
	assert_true(got[0].data.u64 == 0x123456789abcdefULL);
	assert_int_equal(eventfd_read(event, &value), 0);
	assert_int_equal(value, 11);
	errno = 0;
	assert_int_equal(eventfd_write(event, (eventfd_t)-1), -1);
	assert_int_equal(errno, EINVAL);

	struct itimerspec span = { .it_value = { 0, 20000000 } }, left;
	assert_int_equal(timerfd_settime(timer, 0, &span, NULL), 0);
	assert_int_equal(timerfd_gettime(timer, &left), 0);
	assert_true(left.it_value.tv_sec == 0 && left.it_value.tv_nsec <= 20000000);
	assert_int_equal(epoll_pwait2(set, got, 4, NULL, NULL), 1);
	assert_int_equal(got[0].data.u64, 7);
	uint64_t times = 0;
	assert_int_equal(read(timer, &times, sizeof times), sizeof times);
	assert_int_equal(times, 1);
	span.it_value.tv_nsec = 1000000000;
	errno = 0;
	assert_int_equal(timerfd_settime(timer, 0, &span, NULL), -1);
	assert_int_equal(errno, EINVAL);

	assert_int_equal(epoll_ctl(set, EPOLL_CTL_DEL, timer, NULL), 0);
	errno = 0;
	assert_int_equal(epoll_ctl(set, EPOLL_CTL_MOD, timer, &wanted), -1);
	assert_int_equal(errno, ENOENT);
	errno = 0;
	assert_int_equal(epoll_create(0), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(epoll_wait(set, got, 0, 0), -1);
	assert_int_equal(errno, EINVAL);
	close(timer);
	close(event);
	close(set);
}

static void test_signals(void **state)
{
	(void)state;
	sigset_t set;
	assert_int_equal(sizeof(struct signalfd_siginfo), 128);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	assert_int_equal(sigprocmask(SIG_BLOCK, &set, NULL), 0);
	int fd = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
	assert_true(fd >= 0);
	assert_int_equal(kill(getpid(), SIGUSR1), 0);
	struct signalfd_siginfo info;
	assert_int_equal(read(fd, &info, sizeof info), sizeof info);
	assert_int_equal(info.ssi_signo, SIGUSR1);
	assert_int_equal(info.ssi_pid, getpid());
	close(fd);
	errno = 0;
	assert_int_equal(signalfd(fd, &set, 0), -1);
	assert_int_equal(errno, EBADF);
}

static void test_inotify(void **state)
{
	(void)state;
	char dir[] = "/tmp/inotify-XXXXXX", path[64];
	_Alignas(struct inotify_event) char buffer[512];
	assert_non_null(mkdtemp(dir));
	snprintf(path, sizeof path, "%s/file", dir);
	int fd = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
	int watch = inotify_add_watch(fd, dir, IN_CREATE);
	assert_true(fd >= 0 && watch >= 0);
	errno = 0;
	assert_int_equal(inotify_add_watch(fd, path, IN_CREATE), -1);
	assert_int_equal(errno, ENOENT);
	close(open(path, O_CREAT | O_WRONLY, 0600));
	assert_true(read(fd, buffer, sizeof buffer) > (ssize_t)sizeof(struct inotify_event));
	const struct inotify_event *event = (const struct inotify_event *)buffer;
	assert_int_equal(event->wd, watch);
	assert_int_equal(event->mask, IN_CREATE);
	assert_string_equal(event->name, "file");
	assert_int_equal(inotify_rm_watch(fd, watch), 0);
	errno = 0;
	assert_int_equal(inotify_rm_watch(fd, watch), -1);
	assert_int_equal(errno, EINVAL);
	close(fd);
	unlink(path);
	rmdir(dir);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_epoll), cmocka_unit_test(test_signals), cmocka_unit_test(test_inotify) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
