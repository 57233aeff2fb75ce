/* SPDX-License-Identifier: MIT */
/* Message queues; room in files; special files in a directory. */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void queues(void **state)
{
	struct mq_attr about = { .mq_maxmsg = 2, .mq_msgsize = 16 }, got;
	struct sigevent event = { .sigev_notify = SIGEV_THREAD };
	char name[64], text[16];
	unsigned priority;
	(void)state;
	snprintf(name, sizeof name, "/twincrt-test-%d", (int)getpid());
	assert_int_equal(mq_unlink("/twincrt-not-there"), -1);
	int error = errno;
	assert_true(error == ENOENT || error == ENOSYS);
	mqd_t queue = mq_open(name, O_CREAT | O_RDWR | O_NONBLOCK, 0600, &about);
	if (error == ENOSYS) {
		/* A kernel may be built without them. */
		assert_int_equal(queue, -1);
		assert_int_equal(errno, ENOSYS);
		print_message("this kernel has no message queues\n");
		skip();
	}
	assert_true(queue >= 0);
	assert_int_equal(mq_send(queue, "low", 4, 1), 0);
	assert_int_equal(mq_send(queue, "high", 5, 9), 0);
	assert_int_equal(mq_send(queue, "more", 5, 9), -1);
	assert_int_equal(errno, EAGAIN);
	assert_int_equal(mq_getattr(queue, &got), 0);
	assert_int_equal(got.mq_curmsgs, 2);
	/* The flags alone can be changed; what they were comes back. */
	struct mq_attr blocking = { .mq_flags = 0, .mq_maxmsg = 99 };
	assert_int_equal(mq_setattr(queue, &blocking, &got), 0);
	assert_int_equal(got.mq_flags, O_NONBLOCK);
	assert_int_equal(mq_getattr(queue, &got), 0);
	assert_int_equal(got.mq_flags, 0);
	assert_int_equal(got.mq_maxmsg, 2);
	blocking.mq_flags = O_NONBLOCK;
	assert_int_equal(mq_setattr(queue, &blocking, NULL), 0);
	assert_int_equal(mq_setattr(-1, &blocking, NULL), -1);
	assert_int_equal(errno, EBADF);
	assert_int_equal(mq_receive(queue, text, sizeof text, &priority), 5);
	assert_string_equal(text, "high");
	assert_int_equal(priority, 9);
	assert_int_equal(mq_receive(queue, text, 3, &priority), -1);
	assert_int_equal(errno, EMSGSIZE);
	/* The queue is not empty: nothing happens. */
	assert_int_equal(mq_notify(queue, &event), 0);
	assert_int_equal(mq_close(queue), 0);
	assert_int_equal(mq_unlink(name), 0);
	assert_int_equal(mq_close(-1), -1);
	assert_int_equal(errno, EBADF);
}

static void files(void **state)
{
	char folder[] = "/tmp/queuesXXXXXX";
	struct stat about;
	(void)state;
	assert_non_null(mkdtemp(folder));
	int directory = open(folder, O_RDONLY | O_DIRECTORY);
	assert_int_equal(mkfifoat(directory, "a", 0600), 0);
	assert_int_equal(mkfifoat(directory, "a", 0600), -1);
	assert_int_equal(errno, EEXIST);
	assert_int_equal(renameat(directory, "a", directory, "b"), 0);
	assert_int_equal(fstatat(directory, "b", &about, 0), 0);
	assert_true(S_ISFIFO(about.st_mode));
	assert_int_equal(renameat(directory, "a", directory, "b"), -1);
	assert_int_equal(errno, ENOENT);
	assert_int_equal(mknodat(directory, "b", S_IFREG | 0600, 0), -1);
	assert_int_equal(errno, EEXIST);
	int fd = openat(directory, "c", O_CREAT | O_RDWR, 0600);
	assert_int_equal(posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL), 0);
	assert_int_equal(posix_fadvise(-1, 0, 0, POSIX_FADV_SEQUENTIAL), EBADF);
	assert_int_equal(posix_fallocate(-1, 0, 10), EBADF);
	assert_int_equal(posix_fallocate(fd, 0, 0), EINVAL);
	assert_int_equal(fallocate(-1, 0, 0, 10), -1);
	assert_int_equal(errno, EBADF);
	if (posix_fallocate(fd, 0, 1000) == 0) {
		assert_int_equal(fstat(fd, &about), 0);
		assert_int_equal(about.st_size, 1000);
	}
	close(fd);
	assert_int_equal(unlinkat(directory, "b", 0), 0);
	assert_int_equal(unlinkat(directory, "c", 0), 0);
	close(directory);
	assert_int_equal(rmdir(folder), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(queues),
		cmocka_unit_test(files),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
