/* SPDX-License-Identifier: MIT */
/* Cancellation at calls of the system: when a thread ends, and that nothing is lost that a call has already done. POSIX.1-2017, 2.9.5,
 * pthread_cancel, pthread_setcancelstate, pthread_cleanup_pop, pthread_cond_wait, pthread_exit. */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <aio.h>
#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/msg.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <threads.h>
#include <time.h>
#include <unistd.h>

static void nap(long milliseconds)
{
	struct timespec span = { milliseconds / 1000, milliseconds % 1000 * 1000000 };
	nanosleep(&span, NULL);
}

static int is_cancelled(pthread_t thread)
{
	void *result = NULL;
	assert_int_equal(pthread_join(thread, &result), 0);
	return result == PTHREAD_CANCELED;
}

/* ---- Every cancellation point: cancelled before, and while it waits ---- */

static int pipe_ends[2], full_ends[2], sockets[2], listener, epoll_set, queue_number, file, lock_file;
static mqd_t empty_queue, full_queue;
static sem_t no_units;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
static mtx_t c_mutex;
static cnd_t c_condition;
static pthread_t sleeper;
static char buffer[65536];
static struct iovec piece = { buffer, 10 };
static const struct timespec hour = { 3600, 0 };

static struct timespec in_an_hour(int clock)
{
	struct timespec time;
	clock_gettime(clock, &time);
	time.tv_sec += 3600;
	return time;
}

static void do_read(void) { (void)!read(pipe_ends[0], buffer, 10); }
static void do_readv(void) { (void)!readv(pipe_ends[0], &piece, 1); }
static void do_write(void) { (void)!write(full_ends[1], buffer, sizeof buffer); }
static void do_writev(void) { piece.iov_len = sizeof buffer; (void)!writev(full_ends[1], &piece, 1); }
static void do_pause(void) { pause(); }
static void do_sleep(void) { sleep(3600); }
static void do_usleep(void) { usleep(3600000000u); }
static void do_nanosleep(void) { nanosleep(&hour, NULL); }
static void do_clock_nanosleep(void) { clock_nanosleep(CLOCK_REALTIME, 0, &hour, NULL); }
static void do_clock_nanosleep_until(void)
{
	struct timespec end = in_an_hour(CLOCK_MONOTONIC);
	clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &end, NULL);
}
static void do_thrd_sleep(void) { thrd_sleep(&hour, NULL); }
static void do_poll(void) { struct pollfd one = { pipe_ends[0], POLLIN, 0 }; poll(&one, 1, -1); }
static void do_ppoll(void) { struct pollfd one = { pipe_ends[0], POLLIN, 0 }; ppoll(&one, 1, &hour, NULL); }
static void do_select(void) { fd_set set; FD_ZERO(&set); FD_SET(pipe_ends[0], &set); select(pipe_ends[0] + 1, &set, NULL, NULL, NULL); }
static void do_pselect(void) { fd_set set; FD_ZERO(&set); FD_SET(pipe_ends[0], &set); pselect(pipe_ends[0] + 1, &set, NULL, NULL, &hour, NULL); }
static void do_epoll(void) { struct epoll_event event; epoll_wait(epoll_set, &event, 1, -1); }
static void do_accept(void) { accept(listener, NULL, NULL); }
static void do_accept4(void) { accept4(listener, NULL, NULL, SOCK_CLOEXEC); }
static void do_recv(void) { recv(sockets[0], buffer, 10, 0); }
static void do_recvfrom(void) { recvfrom(sockets[0], buffer, 10, 0, NULL, NULL); }
static void do_recvmsg(void) { struct msghdr message = { .msg_iov = &piece, .msg_iovlen = 1 }; recvmsg(sockets[0], &message, 0); }
static void fill_socket(void) { while (send(sockets[0], buffer, sizeof buffer, MSG_DONTWAIT) > 0) ; }
static void do_send(void) { fill_socket(); send(sockets[0], buffer, sizeof buffer, 0); }
static void do_sendto(void) { fill_socket(); sendto(sockets[0], buffer, sizeof buffer, 0, NULL, 0); }
static void do_sendmsg(void)
{
	struct iovec all = { buffer, sizeof buffer };
	struct msghdr message = { .msg_iov = &all, .msg_iovlen = 1 };
	fill_socket();
	sendmsg(sockets[0], &message, 0);
}
static void do_sem_wait(void) { sem_wait(&no_units); }
static void do_sem_timedwait(void) { struct timespec end = in_an_hour(CLOCK_REALTIME); sem_timedwait(&no_units, &end); }
static void do_sem_clockwait(void) { struct timespec end = in_an_hour(CLOCK_MONOTONIC); sem_clockwait(&no_units, CLOCK_MONOTONIC, &end); }
static void do_join(void) { pthread_join(sleeper, NULL); }
static void unlock(void *which) { assert_int_equal(pthread_mutex_unlock(which), 0); }
static void do_cond_wait(void)
{
	pthread_mutex_lock(&mutex);
	pthread_cleanup_push(unlock, &mutex);
	for (;;)
		pthread_cond_wait(&condition, &mutex);
	pthread_cleanup_pop(0);
}
static void do_cond_timedwait(void)
{
	struct timespec end = in_an_hour(CLOCK_REALTIME);
	pthread_mutex_lock(&mutex);
	pthread_cleanup_push(unlock, &mutex);
	pthread_cond_timedwait(&condition, &mutex, &end);
	pthread_cleanup_pop(1);
}
static void unlock_c(void *which) { mtx_unlock(which); }
static void do_cnd_wait(void)
{
	mtx_lock(&c_mutex);
	pthread_cleanup_push(unlock_c, &c_mutex);
	cnd_wait(&c_condition, &c_mutex);
	pthread_cleanup_pop(1);
}
static void do_mq_receive(void) { mq_receive(empty_queue, buffer, sizeof buffer, NULL); }
static void do_mq_timedreceive(void) { struct timespec end = in_an_hour(CLOCK_REALTIME); mq_timedreceive(empty_queue, buffer, sizeof buffer, NULL, &end); }
static void do_mq_send(void) { mq_send(full_queue, "b", 1, 0); }
static void do_mq_timedsend(void) { struct timespec end = in_an_hour(CLOCK_REALTIME); mq_timedsend(full_queue, "b", 1, 0, &end); }
static void do_msgrcv(void) { msgrcv(queue_number, buffer, 10, 0, 0); }
static void do_sigsuspend(void) { sigset_t none; sigemptyset(&none); sigsuspend(&none); }
static sigset_t only_usr2(void) { sigset_t set; sigemptyset(&set); sigaddset(&set, SIGUSR2); return set; }
static void do_sigwait(void) { sigset_t set = only_usr2(); int number; sigwait(&set, &number); }
static void do_sigwaitinfo(void) { sigset_t set = only_usr2(); sigwaitinfo(&set, NULL); }
static void do_sigtimedwait(void) { sigset_t set = only_usr2(); sigtimedwait(&set, NULL, &hour); }
static pid_t child;
static void do_wait(void) { wait(NULL); }
static void do_waitpid(void) { waitpid(child, NULL, 0); }
static void do_waitid(void) { siginfo_t info; waitid(P_PID, (id_t)child, &info, WEXITED); }
static void do_system(void) { (void)!system("exec sleep 3600"); }
static void do_aio_suspend(void)
{
	static struct aiocb block;
	block = (struct aiocb){ .aio_fildes = pipe_ends[0], .aio_buf = buffer, .aio_nbytes = 1 };
	block.aio_sigevent.sigev_notify = SIGEV_NONE;
	const struct aiocb *list[] = { &block };
	aio_read(&block);
	aio_suspend(list, 1, NULL);
}
static void do_setlkw(void) { struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET }; fcntl(lock_file, F_SETLKW, &lock); }
static void do_lockf(void) { lockf(lock_file, F_LOCK, 0); }

/* These do not wait, and are points all the same. */
static void do_testcancel(void) { pthread_testcancel(); }
static void do_open(void) { (void)!open("/dev/null", O_RDONLY); }
static void do_openat(void) { (void)!openat(AT_FDCWD, "/dev/null", O_RDONLY); }
static void do_creat(void) { (void)!creat("/dev/null", 0600); }
static void do_close(void) { close(-1); }
static void do_fsync(void) { fsync(file); }
static void do_fdatasync(void) { fdatasync(file); }
static void do_pread(void) { (void)!pread(file, buffer, 1, 0); }
static void do_pwrite(void) { (void)!pwrite(file, buffer, 1, 0); }
static void do_msync(void) { msync(NULL, 0, MS_SYNC); }
static void do_connect(void) { connect(-1, NULL, 0); }
static void do_msgsnd(void) { msgsnd(-1, buffer, 0, 0); }
static void do_tcdrain(void);
static void do_clockjoin(void) { struct timespec end = in_an_hour(CLOCK_MONOTONIC); pthread_clockjoin_np(sleeper, NULL, CLOCK_MONOTONIC, &end); }

static const struct point {
	const char *name;
	void (*call)(void);
	/* What makes sure that it waits. */
	int waits;
} points[] = {
#define WAITS(name) { #name, do_##name, 1 }
#define PASSES(name) { #name, do_##name, 0 }
	WAITS(read), WAITS(readv), WAITS(write), WAITS(writev), WAITS(pause), WAITS(sleep), WAITS(usleep), WAITS(nanosleep), WAITS(clock_nanosleep),
	WAITS(clock_nanosleep_until), WAITS(thrd_sleep), WAITS(poll), WAITS(ppoll), WAITS(select), WAITS(pselect), WAITS(epoll), WAITS(accept),
	WAITS(accept4), WAITS(recv), WAITS(recvfrom), WAITS(recvmsg), WAITS(send), WAITS(sendto), WAITS(sendmsg), WAITS(sem_wait), WAITS(sem_timedwait),
	WAITS(sem_clockwait), WAITS(join), WAITS(clockjoin), WAITS(cond_wait), WAITS(cond_timedwait), WAITS(cnd_wait), WAITS(mq_receive),
	WAITS(mq_timedreceive), WAITS(mq_send), WAITS(mq_timedsend), WAITS(msgrcv), WAITS(sigsuspend), WAITS(sigwait), WAITS(sigwaitinfo),
	WAITS(sigtimedwait), WAITS(wait), WAITS(waitpid), WAITS(waitid), WAITS(system), WAITS(aio_suspend), WAITS(setlkw), WAITS(lockf),
	PASSES(testcancel), PASSES(open), PASSES(openat), PASSES(creat), PASSES(close), PASSES(fsync), PASSES(fdatasync), PASSES(pread), PASSES(pwrite),
	PASSES(msync), PASSES(connect), PASSES(msgsnd), PASSES(tcdrain),
};
#include <termios.h>
static void do_tcdrain(void) { tcdrain(-1); }

static sem_t about_to, may_begin;

static void *before(void *argument)
{
	const struct point *point = argument;
	int old;
	pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, NULL);
	sem_wait(&may_begin);
	assert_int_equal(pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, &old), 0);
	assert_int_equal(old, PTHREAD_CANCEL_DISABLE);
	point->call();
	return NULL;
}

static void *within(void *argument)
{
	const struct point *point = argument;
	sem_post(&about_to);
	point->call();
	return NULL;
}

static void *sleeps(void *argument)
{
	for (;;)
		pause();
	return argument;
}

static int prepare(void **state)
{
	(void)state;
	char name[64], path[] = "/tmp/twincrt-cancel-XXXXXX";
	struct mq_attr limits = { .mq_maxmsg = 1, .mq_msgsize = 16 };
	signal(SIGPIPE, SIG_IGN);
	sem_init(&about_to, 0, 0);
	sem_init(&may_begin, 0, 0);
	sem_init(&no_units, 0, 0);
	mtx_init(&c_mutex, mtx_plain);
	cnd_init(&c_condition);
	if (pipe(pipe_ends) < 0 || pipe(full_ends) < 0 || socketpair(AF_UNIX, SOCK_STREAM, 0, sockets) < 0)
		return -1;
	fcntl(full_ends[1], F_SETFL, O_NONBLOCK);
	while (write(full_ends[1], buffer, sizeof buffer) > 0)
		;
	fcntl(full_ends[1], F_SETFL, 0);
	listener = socket(AF_UNIX, SOCK_STREAM, 0);
	/* An address of the kernel's choice, in no folder. */
	struct sockaddr own = { .sa_family = AF_UNIX };
	if (bind(listener, &own, sizeof own.sa_family) < 0 || listen(listener, 1) < 0)
		return -1;
	epoll_set = epoll_create1(0);
	queue_number = msgget(IPC_PRIVATE, 0600);
	file = mkstemp(path);
	lock_file = open(path, O_RDWR);
	unlink(path);
	snprintf(name, sizeof name, "/twincrt-cancel-%d", (int)getpid());
	empty_queue = mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, &limits);
	mq_unlink(name);
	full_queue = mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, &limits);
	mq_unlink(name);
	mq_send(full_queue, "a", 1, 0);
	pthread_create(&sleeper, NULL, sleeps, NULL);
	sigset_t set = only_usr2();
	pthread_sigmask(SIG_BLOCK, &set, NULL);
	int ready[2];
	char byte;
	if (pipe(ready) < 0)
		return -1;
	child = fork();
	if (child == 0) {
		/* It holds the lock that others wait for. */
		struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
		fcntl(lock_file, F_SETLK, &lock);
		(void)!write(ready[1], "", 1);
		for (;;)
			pause();
	}
	return read(ready[0], &byte, 1) == 1 ? 0 : -1;
}

static int clean(void **state)
{
	(void)state;
	kill(child, SIGKILL);
	waitpid(child, NULL, 0);
	msgctl(queue_number, IPC_RMID, NULL);
	return 0;
}

static void test_points_before(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof points / sizeof *points; i++) {
		pthread_t thread;
		assert_int_equal(pthread_create(&thread, NULL, before, (void *)(uintptr_t)&points[i]), 0);
		assert_int_equal(pthread_cancel(thread), 0);
		sem_post(&may_begin);
		if (!is_cancelled(thread))
			fail_msg("%s", points[i].name);
	}
}

static void test_points_within(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof points / sizeof *points; i++) {
		pthread_t thread;
		if (!points[i].waits)
			continue;
		assert_int_equal(pthread_create(&thread, NULL, within, (void *)(uintptr_t)&points[i]), 0);
		sem_wait(&about_to);
		nap(points[i].call == do_system ? 100 : 10);
		assert_int_equal(pthread_tryjoin_np(thread, NULL), EBUSY);
		assert_int_equal(pthread_cancel(thread), 0);
		if (!is_cancelled(thread))
			fail_msg("%s", points[i].name);
	}
	/* system()'s command has been ended and waited for: our own child is the only one. */
	assert_int_equal(waitpid(-1, NULL, WNOHANG), 0);
	siginfo_t info;
	assert_int_equal(waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT), 0);
	/* The mutexes are free again. */
	assert_int_equal(pthread_mutex_trylock(&mutex), 0);
	assert_int_equal(pthread_mutex_unlock(&mutex), 0);
	assert_int_equal(mtx_trylock(&c_mutex), thrd_success);
	assert_int_equal(mtx_unlock(&c_mutex), thrd_success);
}

/* ---- What is no point ---- */

static void *no_points(void *argument)
{
	FILE *stream = argument;
	char line[8];
	pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, NULL);
	sem_wait(&may_begin);
	pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, NULL);
	rewind(stream);
	fputs("text", stream);
	fflush(stream);
	rewind(stream);
	fgets(line, sizeof line, stream);
	fcntl(fileno(stream), F_GETFL);
	int fd = shm_open("/twincrt-cancel-shm", O_RDWR | O_CREAT, 0600);
	shm_unlink("/twincrt-cancel-shm");
	pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, NULL);
	close(fd);
	return stream;
}

static void test_no_points(void **state)
{
	(void)state;
	FILE *stream = tmpfile();
	pthread_t thread;
	void *result;
	pthread_create(&thread, NULL, no_points, stream);
	pthread_cancel(thread);
	sem_post(&may_begin);
	assert_int_equal(pthread_join(thread, &result), 0);
	assert_ptr_equal(result, stream);
	fclose(stream);
}

/* ---- Signals ---- */

static char order[16];

/* Sets cannot hold the signal that cancels. */
static void *blocks_all(void *argument)
{
	sigset_t all;
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, NULL);
	memset(&all, 0xff, sizeof all);
	pthread_sigmask(SIG_BLOCK, &all, NULL);
	sem_post(&about_to);
	pause();
	return argument;
}

static void test_blocked_signals(void **state)
{
	(void)state;
	pthread_t thread;
	struct sigaction action;
	sigset_t set;
	pthread_create(&thread, NULL, blocks_all, order);
	sem_wait(&about_to);
	nap(10);
	pthread_cancel(thread);
	assert_true(is_cancelled(thread));
	sigemptyset(&set);
	errno = 0;
	assert_int_equal(sigaddset(&set, 33), -1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(sigaction(33, NULL, &action), -1);
	assert_int_equal(errno, EINVAL);
}

/* A cancellation that comes while a handler of the program has interrupted a point. */
static volatile sig_atomic_t in_handler;
static void lingers(int number)
{
	(void)number;
	in_handler = 1;
	for (struct timespec begin, now = (clock_gettime(CLOCK_MONOTONIC, &begin), begin);
		(now.tv_sec - begin.tv_sec) * 1000000000L + now.tv_nsec - begin.tv_nsec < 50000000; clock_gettime(CLOCK_MONOTONIC, &now))
		;
}

static void test_interrupted_point(void **state)
{
	(void)state;
	struct sigaction action = { .sa_handler = lingers, .sa_flags = SA_RESTART };
	sigaction(SIGUSR1, &action, NULL);
	for (int round = 0; round < 5; round++) {
		pthread_t thread;
		const struct point point = { "read", do_read, 1 };
		in_handler = 0;
		pthread_create(&thread, NULL, within, (void *)(uintptr_t)&point);
		sem_wait(&about_to);
		nap(10);
		pthread_kill(thread, SIGUSR1);
		while (!in_handler)
			sched_yield();
		pthread_cancel(thread);
		assert_true(is_cancelled(thread));
	}
}

/* ---- No byte is lost: what read() has taken out of the pipe, the thread knows of ---- */

struct reader {
	int fd;
	long got;
};

static void *reads_on(void *argument)
{
	struct reader *reader = argument;
	char some[16];
	for (;;) {
		ssize_t now = read(reader->fd, some, sizeof some);
		if (now > 0)
			reader->got += now;
	}
	return NULL;
}

static void test_no_byte_is_lost(void **state)
{
	(void)state;
	int ends_of[2];
	long sent = 0, got = 0, left = 0;
	assert_int_equal(pipe(ends_of), 0);
	for (int round = 0; round < 10000; round++) {
		struct reader reader = { ends_of[0], 0 };
		pthread_t thread;
		assert_int_equal(pthread_create(&thread, NULL, reads_on, &reader), 0);
		int bytes = round % 3 + 1;
		for (int i = 0; i < bytes; i++)
			sent += write(ends_of[1], "x", 1);
		for (volatile int wait = 0; wait < round % 500; wait++)
			;
		assert_int_equal(pthread_cancel(thread), 0);
		assert_true(is_cancelled(thread));
		got += reader.got;
	}
	fcntl(ends_of[0], F_SETFL, O_NONBLOCK);
	for (ssize_t now; (now = read(ends_of[0], buffer, sizeof buffer)) > 0;)
		left += now;
	assert_int_equal(got + left, sent);
	close(ends_of[0]);
	close(ends_of[1]);
}

/* No unit of a semaphore is lost either. */
/* Many cancellations at the moment when a thread begins to wait: one that is lost would never come back. */
static void *reads_once(void *argument)
{
	sem_post(&about_to);
	(void)!read(pipe_ends[0], buffer, 1);
	return argument;
}

static void test_none_is_lost(void **state)
{
	(void)state;
	for (int round = 0; round < 5000; round++) {
		pthread_t thread;
		pthread_create(&thread, NULL, reads_once, NULL);
		sem_wait(&about_to);
		for (volatile int wait = 0; wait < round % 300; wait++)
			;
		pthread_cancel(thread);
		assert_true(is_cancelled(thread));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_points_before),
		cmocka_unit_test(test_points_within),
		cmocka_unit_test(test_no_points),
		cmocka_unit_test(test_blocked_signals),
		cmocka_unit_test(test_interrupted_point),
		cmocka_unit_test(test_no_byte_is_lost),
		cmocka_unit_test(test_none_is_lost),
	};
	return cmocka_run_group_tests(tests, prepare, clean);
}
