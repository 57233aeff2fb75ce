/* SPDX-License-Identifier: MIT */
/* <aio.h>, and the functions that timers and message queues call in threads of their own. POSIX.1-2017, 2.4.1 and 2.8.2. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <aio.h>
#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int temporary(int flags)
{
	char name[] = "/tmp/aio-XXXXXX";
	int fd = mkstemp(name);
	assert_true(fd >= 0);
	close(fd);
	fd = open(name, O_RDWR | flags);
	assert_true(fd >= 0);
	unlink(name);
	return fd;
}

static int finish(struct aiocb *block)
{
	const struct aiocb *one[] = { NULL, block };
	while (aio_error(block) == EINPROGRESS)
		assert_int_equal(aio_suspend(one, 2, NULL), 0);
	return aio_error(block);
}

static void test_read_write(void **state)
{
	(void)state;
	int fd = temporary(0);
	char text[] = "asynchronous", back[32] = "";
	struct aiocb block = { .aio_fildes = fd, .aio_buf = text, .aio_nbytes = sizeof text, .aio_offset = 100, .aio_sigevent.sigev_notify = SIGEV_NONE };
	assert_int_equal(aio_write(&block), 0);
	assert_int_equal(finish(&block), 0);
	assert_int_equal(aio_return(&block), sizeof text);
	assert_int_equal(lseek(fd, 0, SEEK_CUR), 0);
	assert_int_equal(aio_fsync(O_SYNC, &block), 0);
	assert_int_equal(finish(&block), 0);
	assert_int_equal(aio_return(&block), 0);
	assert_int_equal(aio_fsync(O_DSYNC, &block), 0);
	assert_int_equal(finish(&block), 0);
	block.aio_buf = back;
	block.aio_nbytes = sizeof back;
	assert_int_equal(aio_read(&block), 0);
	assert_int_equal(finish(&block), 0);
	assert_int_equal(aio_return(&block), sizeof text);
	assert_string_equal(back, text);
	/* Behind the end. */
	block.aio_offset = 5000;
	assert_int_equal(aio_read(&block), 0);
	assert_int_equal(finish(&block), 0);
	assert_int_equal(aio_return(&block), 0);
	assert_int_equal(aio_cancel(fd, &block), AIO_ALLDONE);
	assert_int_equal(aio_cancel(fd, NULL), AIO_ALLDONE);
	/* What cannot be. */
	block.aio_offset = -1;
	assert_int_equal(aio_read(&block), -1);
	assert_int_equal(errno, EINVAL);
	block.aio_offset = 0;
	block.aio_reqprio = -1;
	assert_int_equal(aio_write(&block), -1);
	assert_int_equal(errno, EINVAL);
	block.aio_reqprio = 0;
	assert_int_equal(aio_fsync(O_RDONLY, &block), -1);
	assert_int_equal(errno, EINVAL);
	close(fd);
	assert_int_equal(aio_read(&block), -1);
	assert_int_equal(errno, EBADF);
	assert_int_equal(aio_fsync(O_SYNC, &block), -1);
	assert_int_equal(errno, EBADF);
	assert_int_equal(aio_cancel(fd, NULL), -1);
	assert_int_equal(errno, EBADF);
}

static void test_order(void **state)
{
	(void)state;
	/* Writes with O_APPEND stand in the file in the order of the calls. */
	int fd = temporary(O_APPEND);
	static struct aiocb blocks[200];
	static char digits[200][4], all[801];
	for (int i = 0; i < 200; i++) {
		snprintf(digits[i], 4, "%03d", i);
		blocks[i] = (struct aiocb){ .aio_fildes = fd, .aio_buf = digits[i], .aio_nbytes = 3, .aio_sigevent.sigev_notify = SIGEV_NONE };
		assert_int_equal(aio_write(&blocks[i]), 0);
	}
	struct aiocb sync = { .aio_fildes = fd, .aio_sigevent.sigev_notify = SIGEV_NONE };
	assert_int_equal(aio_fsync(O_SYNC, &sync), 0);
	assert_int_equal(finish(&sync), 0);
	/* The sync came after them all. */
	for (int i = 0; i < 200; i++) {
		assert_int_equal(aio_error(&blocks[i]), 0);
		assert_int_equal(aio_return(&blocks[i]), 3);
	}
	assert_int_equal(pread(fd, all, sizeof all, 0), 600);
	for (int i = 0; i < 200; i++)
		assert_memory_equal(all + 3 * i, digits[i], 3);
	close(fd);
}

static void test_pipe(void **state)
{
	(void)state;
	int ends[2];
	char first[4] = "", second[4] = "";
	assert_int_equal(pipe(ends), 0);
	struct aiocb one = { .aio_fildes = ends[0], .aio_buf = first, .aio_nbytes = 3, .aio_sigevent.sigev_notify = SIGEV_NONE };
	struct aiocb two = { .aio_fildes = ends[0], .aio_buf = second, .aio_nbytes = 3, .aio_sigevent.sigev_notify = SIGEV_NONE };
	struct aiocb three = two;
	const struct aiocb *list[] = { &one };
	struct timespec span = { .tv_nsec = 30000000 };
	assert_int_equal(aio_read(&one), 0);
	assert_int_equal(aio_read(&two), 0);
	assert_int_equal(aio_read(&three), 0);
	assert_int_equal(aio_suspend(list, 1, &span), -1);
	assert_int_equal(errno, EAGAIN);
	assert_int_equal(aio_error(&one), EINPROGRESS);
	/* The first one runs, the last one has not begun. */
	assert_int_equal(aio_cancel(ends[0], &three), AIO_CANCELED);
	assert_int_equal(aio_error(&three), ECANCELED);
	assert_int_equal(aio_return(&three), -1);
	assert_int_equal(aio_cancel(ends[0], &one), AIO_NOTCANCELED);
	assert_int_equal(write(ends[1], "abcdef", 6), 6);
	assert_int_equal(finish(&one), 0);
	assert_int_equal(finish(&two), 0);
	assert_string_equal(first, "abc");
	assert_string_equal(second, "def");
	one.aio_fildes = ends[1];
	assert_int_equal(aio_read(&one), -1);
	assert_int_equal(errno, EBADF);
	close(ends[0]);
	/* An error that comes while it is carried out. */
	signal(SIGPIPE, SIG_IGN);
	assert_int_equal(aio_write(&one), 0);
	assert_int_equal(finish(&one), EPIPE);
	assert_int_equal(aio_return(&one), -1);
	close(ends[1]);
}

static volatile sig_atomic_t signals, value, code;
static void on_signal(int number, siginfo_t *info, void *context)
{
	(void)number;
	(void)context;
	value = info->si_value.sival_int;
	code = info->si_code;
	signals++;
}

static sem_t told;
static int told_value;
static pthread_t teller;
static void tell(union sigval argument)
{
	told_value = argument.sival_int;
	teller = pthread_self();
	sem_post(&told);
}

static void test_list(void **state)
{
	(void)state;
	int fd = temporary(0);
	char a[] = "aaaa", b[] = "bbbb", back[8];
	struct aiocb one = { .aio_fildes = fd, .aio_lio_opcode = LIO_WRITE, .aio_buf = a, .aio_nbytes = 4, .aio_sigevent.sigev_notify = SIGEV_NONE };
	struct aiocb two = one, nothing = { .aio_lio_opcode = LIO_NOP }, bad = one;
	two.aio_buf = b;
	two.aio_offset = 4;
	bad.aio_fildes = -1;
	struct aiocb *list[] = { &one, NULL, &two, &nothing };
	assert_int_equal(lio_listio(LIO_WAIT, list, 4, NULL), 0);
	assert_int_equal(aio_return(&one), 4);
	assert_int_equal(aio_return(&two), 4);
	assert_int_equal(pread(fd, back, 8, 0), 8);
	assert_memory_equal(back, "aaaabbbb", 8);
	list[1] = &bad;
	assert_int_equal(lio_listio(LIO_WAIT, list, 3, NULL), -1);
	assert_int_equal(errno, EIO);
	assert_int_equal(aio_error(&bad), EBADF);
	assert_int_equal(aio_error(&one), 0);
	assert_int_equal(lio_listio(5, list, 1, NULL), -1);
	assert_int_equal(errno, EINVAL);
	/* A signal when all are done, and one for a single request. */
	struct sigaction action = { .sa_sigaction = on_signal, .sa_flags = SA_SIGINFO }, old;
	sigaction(SIGRTMIN, &action, &old);
	struct sigevent event = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGRTMIN, .sigev_value.sival_int = 77 };
	list[1] = NULL;
	assert_int_equal(lio_listio(LIO_NOWAIT, list, 3, &event), 0);
	for (int i = 0; i < 1000 && signals == 0; i++)
		usleep(2000);
	assert_int_equal(signals, 1);
	assert_int_equal(value, 77);
	assert_int_equal(code, SI_ASYNCIO);
	assert_int_equal(aio_error(&one), 0);
	assert_int_equal(aio_error(&two), 0);
	sigaction(SIGRTMIN, &old, NULL);
	/* A function in a thread. */
	sem_init(&told, 0, 0);
	one.aio_sigevent = (struct sigevent){ .sigev_notify = SIGEV_THREAD, .sigev_value.sival_int = 5, .sigev_notify_function = tell };
	assert_int_equal(aio_write(&one), 0);
	assert_int_equal(sem_wait(&told), 0);
	assert_int_equal(told_value, 5);
	assert_int_equal(aio_error(&one), 0);
	assert_false(pthread_equal(teller, pthread_self()));
	close(fd);
}

static void test_timer_thread(void **state)
{
	(void)state;
	timer_t timer, other;
	struct sigevent event = { .sigev_notify = SIGEV_THREAD, .sigev_value.sival_int = 9, .sigev_notify_function = tell };
	pthread_attr_t attributes;
	pthread_attr_init(&attributes);
	pthread_attr_setstacksize(&attributes, 128 << 10);
	event.sigev_notify_attributes = &attributes;
	sem_init(&told, 0, 0);
	assert_int_equal(timer_create(CLOCK_MONOTONIC, &event, &timer), 0);
	event.sigev_value.sival_int = 10;
	event.sigev_notify_attributes = NULL;
	assert_int_equal(timer_create(CLOCK_REALTIME, &event, &other), 0);
	assert_int_equal(timer_create(12345, &event, &other), -1);
	assert_int_equal(errno, EINVAL);
	struct itimerspec when = { .it_value.tv_nsec = 5000000, .it_interval.tv_nsec = 5000000 }, left;
	assert_int_equal(timer_settime(timer, 0, &when, NULL), 0);
	for (int i = 0; i < 3; i++) {
		assert_int_equal(sem_wait(&told), 0);
		assert_int_equal(told_value, 9);
	}
	assert_int_equal(timer_gettime(timer, &left), 0);
	assert_int_equal(left.it_interval.tv_nsec, 5000000);
	assert_int_equal(timer_delete(timer), 0);
	/* No more of them, once those that were on their way have come. */
	usleep(50000);
	while (sem_trywait(&told) == 0)
		;
	usleep(50000);
	assert_int_equal(sem_trywait(&told), -1);
	when.it_interval.tv_nsec = 0;
	assert_int_equal(timer_settime(other, 0, &when, NULL), 0);
	assert_int_equal(sem_wait(&told), 0);
	assert_int_equal(told_value, 10);
	assert_int_equal(timer_delete(other), 0);
	assert_int_equal(timer_delete(other), -1);
	assert_int_equal(errno, EINVAL);
	/* In the child of fork() there is no timer, but one can be made. */
	pid_t child = fork();
	if (child == 0) {
		alarm(20);
		int good = timer_create(CLOCK_MONOTONIC, &event, &timer) == 0 && timer_settime(timer, 0, &when, NULL) == 0 && sem_wait(&told) == 0;
		_exit(!good);
	}
	int status;
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
}

static void test_queue_thread(void **state)
{
	(void)state;
	struct mq_attr about = { .mq_maxmsg = 4, .mq_msgsize = 16 };
	char name[40], message[16];
	snprintf(name, sizeof name, "/twincrt-notify-%d", (int)getpid());
	mqd_t queue = mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, &about);
	assert_true(queue >= 0);
	assert_int_equal(mq_unlink(name), 0);
	struct sigevent event = { .sigev_notify = SIGEV_THREAD, .sigev_value.sival_int = 3, .sigev_notify_function = tell };
	sem_init(&told, 0, 0);
	for (int i = 0; i < 3; i++) {
		event.sigev_value.sival_int = i;
		assert_int_equal(mq_notify(queue, &event), 0);
		assert_int_equal(mq_notify(queue, &event), -1);
		assert_int_equal(errno, EBUSY);
		assert_int_equal(mq_send(queue, "hello", 6, 0), 0);
		assert_int_equal(sem_wait(&told), 0);
		assert_int_equal(told_value, i);
		assert_int_equal(mq_receive(queue, message, sizeof message, NULL), 6);
	}
	/* A request that is taken back. */
	assert_int_equal(mq_notify(queue, &event), 0);
	assert_int_equal(mq_notify(queue, NULL), 0);
	assert_int_equal(mq_send(queue, "hello", 6, 0), 0);
	usleep(50000);
	assert_int_equal(sem_trywait(&told), -1);
	assert_int_equal(mq_close(queue), 0);
	assert_int_equal(mq_notify(queue, &event), -1);
	assert_int_equal(errno, EBADF);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_read_write),
		cmocka_unit_test(test_order),
		cmocka_unit_test(test_pipe),
		cmocka_unit_test(test_list),
		cmocka_unit_test(test_timer_thread),
		cmocka_unit_test(test_queue_thread),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
