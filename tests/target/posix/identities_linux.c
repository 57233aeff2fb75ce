/* SPDX-License-Identifier: MIT */
/* Who a process is and what it may: users, groups, process groups, sessions, owners of files, priorities, locked memory. POSIX.1-2017.
 * What changes a process is tried in children. */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../fails.h"

/* Any identity but the superuser's. */
enum { SOMEBODY = 12345, OTHER = 23456 };

/* The line where a child found something wrong is its exit code. */
#define CHECK(condition) \
	do { \
		if (!(condition)) \
			_exit(__LINE__ & 127 ? __LINE__ & 127 : 1); \
	} while (0)
#define REFUSED(expression, code) CHECK((errno = 0, (expression) == -1) && errno == (code))

static void in_child(void (*what)(void))
{
	int status;
	pid_t child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		what();
		_exit(0);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
}

static void need_root(void)
{
	if (geteuid() != 0) {
		print_message("only the superuser can become somebody else\n");
		skip();
	}
}

static void for_good(void)
{
	CHECK(setgid(OTHER) == 0);
	CHECK(getgid() == OTHER && getegid() == OTHER);
	/* Whoever started the test may have given it a priority of -5 or more urgent. */
	CHECK(setpriority(PRIO_PROCESS, 0, 0) == 0);
	CHECK(setuid(SOMEBODY) == 0);
	CHECK(getuid() == SOMEBODY && geteuid() == SOMEBODY);
	REFUSED(setuid(0), EPERM);
	REFUSED(setgid(0), EPERM);
	REFUSED(seteuid(0), EPERM);
	REFUSED(setegid(0), EPERM);
	REFUSED(setreuid(0, 0), EPERM);
	REFUSED(setregid(0, 0), EPERM);
	/* What it is anyway. */
	CHECK(setuid(SOMEBODY) == 0 && setgid(OTHER) == 0 && setreuid((uid_t)-1, SOMEBODY) == 0);
	/* And what it may not do. */
	REFUSED(chown("/", SOMEBODY, OTHER), EPERM);
	REFUSED(nice(-5), EPERM);
	REFUSED(setpriority(PRIO_PROCESS, 0, -5), EACCES);
	REFUSED(kill(1, SIGTERM), EPERM);
}

static void for_a_while(void)
{
	CHECK(setegid(OTHER) == 0);
	CHECK(getgid() == 0 && getegid() == OTHER);
	CHECK(seteuid(SOMEBODY) == 0);
	CHECK(getuid() == 0 && geteuid() == SOMEBODY);
	REFUSED(setuid(OTHER), EPERM);
	/* Back again: the real and the saved ones stayed. */
	CHECK(seteuid(0) == 0 && setegid(0) == 0);
	CHECK(geteuid() == 0 && getegid() == 0);
	/* The real ones alone. */
	CHECK(setregid(OTHER, (gid_t)-1) == 0 && getgid() == OTHER && getegid() == 0);
	CHECK(setreuid(SOMEBODY, (uid_t)-1) == 0 && getuid() == SOMEBODY && geteuid() == 0);
	/* They change places, and lose the superuser. */
	CHECK(setreuid(0, SOMEBODY) == 0 && getuid() == 0 && geteuid() == SOMEBODY);
}

static void test_users(void **state)
{
	(void)state;
	need_root();
	in_child(for_good);
	in_child(for_a_while);
}

static void groups(void)
{
	CHECK(setpgid(0, 0) == 0);
	CHECK(getpgrp() == getpid() && getpgid(0) == getpid() && getpgid(getpid()) == getpid());
	REFUSED(setpgid(0, -1), EINVAL);
	REFUSED(setpgid(1, 0), ESRCH);
	REFUSED(getpgid(INT32_MAX), ESRCH);
	/* A leader of a group cannot have a session of its own; its child can. */
	REFUSED(setsid(), EPERM);
	pid_t child = fork();
	if (child == 0) {
		CHECK(setsid() == getpid());
		CHECK(getsid(0) == getpid() && getpgrp() == getpid());
		REFUSED(setpgid(0, getppid()), EPERM);
		_exit(0);
	}
	int status;
	CHECK(waitpid(child, &status, 0) == child && status == 0);
}

static volatile sig_atomic_t caught;

static void count(int number)
{
	(void)number;
	caught++;
}

/* A signal to a group reaches those in it, and nobody else. */
static void signals(void)
{
	int ready[2], status;
	char byte;
	CHECK(setpgid(0, 0) == 0 && pipe(ready) == 0);
	signal(SIGUSR1, count);
	pid_t outside = fork();
	if (outside == 0) {
		CHECK(setpgid(0, 0) == 0);
		CHECK(write(ready[1], "x", 1) == 1);
		for (;;)
			pause();
	}
	pid_t inside = fork();
	if (inside == 0) {
		signal(SIGUSR1, SIG_DFL);
		CHECK(write(ready[1], "x", 1) == 1);
		for (;;)
			pause();
	}
	CHECK(read(ready[0], &byte, 1) == 1 && read(ready[0], &byte, 1) == 1);
	CHECK(killpg(0, SIGUSR1) == 0);
	CHECK(caught == 1);
	CHECK(waitpid(inside, &status, 0) == inside && WIFSIGNALED(status) && WTERMSIG(status) == SIGUSR1);
	CHECK(waitpid(outside, &status, WNOHANG) == 0);
	CHECK(killpg(outside, SIGKILL) == 0);
	CHECK(waitpid(outside, &status, 0) == outside && WTERMSIG(status) == SIGKILL);
	REFUSED(killpg(outside, 0), ESRCH);
	REFUSED(killpg(0, 1000), EINVAL);
	REFUSED(killpg(-5, SIGTERM), EINVAL);
}

static void test_groups(void **state)
{
	(void)state;
	in_child(groups);
	in_child(signals);
}

static void priorities(void)
{
	errno = 0;
	int before = getpriority(PRIO_PROCESS, 0);
	CHECK(errno == 0);
	CHECK(setpriority(PRIO_PROCESS, 0, 7) == 0);
	CHECK(getpriority(PRIO_PROCESS, getpid()) == 7);
	CHECK(nice(3) == 10);
	CHECK(getpriority(PRIO_PROCESS, 0) == 10);
	/* Too much is the most there is. */
	CHECK(nice(100) == 19);
	REFUSED(getpriority(99, 0), EINVAL);
	REFUSED(setpriority(PRIO_PROCESS, INT32_MAX, 1), ESRCH);
	errno = 0;
	if (geteuid() == 0) {
		/* -1 is a priority, too, and then errno says nothing. */
		if (setpriority(PRIO_PROCESS, 0, -1) == 0) {
			errno = 0;
			CHECK(getpriority(PRIO_PROCESS, 0) == -1 && errno == 0);
			CHECK(nice(0) == -1 && errno == 0);
			CHECK(setpriority(PRIO_PROCESS, 0, before) == 0);
		} else {
			CHECK(errno == EACCES);
		}
	}
}

static void test_priorities(void **state)
{
	(void)state;
	in_child(priorities);
}

static void test_owners(void **state)
{
	struct stat info;
	(void)state;
	int fd = open("identities-file", O_CREAT | O_TRUNC | O_RDWR, 0600);
	assert_true(fd >= 0);
	assert_int_equal(symlink("identities-file", "identities-link"), 0);
	/* Nothing changes. */
	assert_int_equal(chown("identities-file", (uid_t)-1, (gid_t)-1), 0);
	assert_int_equal(fchown(fd, (uid_t)-1, (gid_t)-1), 0);
	assert_int_equal(lchown("identities-link", (uid_t)-1, (gid_t)-1), 0);
	assert_int_equal(fstat(fd, &info), 0);
	assert_int_equal(info.st_uid, geteuid());
	if (geteuid() == 0) {
		assert_int_equal(chown("identities-link", SOMEBODY, (gid_t)-1), 0);
		assert_int_equal(fchown(fd, (uid_t)-1, OTHER), 0);
		assert_int_equal(fstat(fd, &info), 0);
		assert_int_equal(info.st_uid, SOMEBODY);
		assert_int_equal(info.st_gid, OTHER);
		assert_int_equal(lchown("identities-link", OTHER, SOMEBODY), 0);
		assert_int_equal(lstat("identities-link", &info), 0);
		assert_int_equal(info.st_uid, OTHER);
		assert_int_equal(info.st_gid, SOMEBODY);
		assert_int_equal(fstat(fd, &info), 0);
		assert_int_equal(info.st_uid, SOMEBODY);
	}
	close(fd);
	FAILS(fchown(fd, 0, 0), EBADF);
	FAILS(chown("identities-none", 0, 0), ENOENT);
	FAILS(lchown("", 0, 0), ENOENT);
	unlink("identities-link");
	unlink("identities-file");
}

static void memory(void)
{
	long page = sysconf(_SC_PAGESIZE);
	char *room = mmap(NULL, (size_t)page * 4, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	unsigned char resident[4];
	CHECK(room != MAP_FAILED);
	CHECK(mlock(room, (size_t)page * 2) == 0);
	/* Locked is there, though nobody touched it. */
	CHECK(mincore(room, (size_t)page * 4, resident) == 0);
	CHECK((resident[0] & 1) && (resident[1] & 1) && !(resident[2] & 1));
	CHECK(munlock(room, (size_t)page * 2) == 0);
	CHECK(posix_madvise(room, (size_t)page * 4, POSIX_MADV_WILLNEED) == 0);
	CHECK(posix_madvise(room, (size_t)page * 4, POSIX_MADV_SEQUENTIAL) == 0);
	room[0] = 'x';
	/* Advice never loses what was written. */
	CHECK(posix_madvise(room, (size_t)page * 4, POSIX_MADV_DONTNEED) == 0);
	CHECK(room[0] == 'x');
	CHECK(posix_madvise(room, (size_t)page, 12345) == EINVAL);
	CHECK(posix_madvise(room + 1, (size_t)page, POSIX_MADV_NORMAL) == EINVAL);
	CHECK(mlockall(MCL_FUTURE) == 0);
	char *more = mmap(NULL, (size_t)page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	CHECK(more != MAP_FAILED && mincore(more, (size_t)page, resident) == 0 && (resident[0] & 1));
	CHECK(munlockall() == 0);
	REFUSED(mlockall(0), EINVAL);
	CHECK(munmap(room, (size_t)page * 4) == 0);
	REFUSED(mlock(room, (size_t)page), ENOMEM);
	REFUSED(munlock(room, (size_t)page), ENOMEM);
}

static void test_memory(void **state)
{
	(void)state;
	in_child(memory);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_users),
		cmocka_unit_test(test_groups),
		cmocka_unit_test(test_priorities),
		cmocka_unit_test(test_owners),
		cmocka_unit_test(test_memory),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
