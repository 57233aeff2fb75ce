/* SPDX-License-Identifier: MIT */
/* Mappings, vectors, waiting for descriptors, timers, limits, locks, users and groups, terminals: an ordinary case and an error of each.
 * Expectations from POSIX.1-2017 and Linux's man pages. */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <poll.h>
#include <pwd.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/time.h>
#include <sys/timex.h>
#include <sys/uio.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "../fails.h"

static int open_file(void)
{
	int fd = open("data", O_CREAT | O_TRUNC | O_RDWR, 0600);
	assert_true(fd >= 0);
	assert_int_equal(unlink("data"), 0);
	return fd;
}

static void mappings(void **state)
{
	(void)state;
	int fd = open_file();
	assert_int_equal(ftruncate(fd, 8192), 0);
	char *memory = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0), c;
	assert_true(memory != MAP_FAILED);
	memory[4097] = 'x';
	assert_int_equal(msync(memory, 8192, MS_SYNC), 0);
	assert_int_equal(pread(fd, &c, 1, 4097), 1);
	assert_int_equal(c, 'x');
	FAILS(msync(memory + 1, 10, MS_SYNC), EINVAL);
	assert_int_equal(mprotect(memory, 4096, PROT_READ), 0);
	/* The kernel, and not the program, meets the protection. */
	FAILS(pread(fd, memory, 1, 0), EFAULT);
	FAILS(mprotect(memory + 1, 4096, PROT_READ), EINVAL);
	assert_int_equal(munmap(memory, 8192), 0);
	FAILS(munmap(memory + 1, 4096), EINVAL);
	FAILS(msync(memory, 4096, MS_SYNC), ENOMEM);
	errno = 0;
	assert_ptr_equal(mmap(NULL, 0, PROT_READ, MAP_PRIVATE, fd, 0), MAP_FAILED);
	assert_int_equal(errno, EINVAL);
	assert_ptr_equal(mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, -1, 0), MAP_FAILED);
	assert_int_equal(errno, EBADF);
	close(fd);

	char name[40];
	snprintf(name, sizeof name, "/twincrt-test-%d", (int)getpid());
	fd = shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600);
	assert_true(fd >= 0);
	FAILS(shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600), EEXIST);
	assert_int_equal(shm_unlink(name), 0);
	FAILS(shm_unlink(name), ENOENT);
	FAILS(shm_open(name, O_RDWR, 0), ENOENT);
	close(fd);
}

static void vectors(void **state)
{
	char a[3] = "", b[4] = "";
	(void)state;
	int fd = open_file();
	const struct iovec out[2] = { { .iov_base = (char[]){ "abc" }, .iov_len = 3 }, { .iov_base = (char[]){ "defg" }, .iov_len = 4 } };
	const struct iovec in[2] = { { .iov_base = a, .iov_len = sizeof a }, { .iov_base = b, .iov_len = sizeof b } };
	assert_int_equal(writev(fd, out, 2), 7);
	assert_int_equal(lseek(fd, 0, SEEK_SET), 0);
	assert_int_equal(readv(fd, in, 2), 7);
	assert_memory_equal(a, "abc", 3);
	assert_memory_equal(b, "defg", 4);
	assert_int_equal(pwritev(fd, out, 1, 4), 3);
	assert_int_equal(preadv(fd, in, 1, 4), 3);
	assert_memory_equal(a, "abc", 3);
	FAILS(writev(fd, out, -1), EINVAL);
	FAILS(readv(-1, in, 1), EBADF);
	FAILS(preadv(fd, in, 1, -1), EINVAL);
	close(fd);
}

static void ready_descriptors(void **state)
{
	int ends[2];
	fd_set set;
	(void)state;
	assert_int_equal(pipe(ends), 0);
	struct pollfd one = { .fd = ends[0], .events = POLLIN };
	assert_int_equal(poll(&one, 1, 0), 0);
	FD_ZERO(&set);
	FD_SET(ends[0], &set);
	struct timeval none = { .tv_sec = 0 };
	assert_int_equal(select(ends[0] + 1, &set, NULL, NULL, &none), 0);
	assert_false(FD_ISSET(ends[0], &set));
	assert_int_equal(write(ends[1], "x", 1), 1);
	assert_int_equal(poll(&one, 1, -1), 1);
	assert_int_equal(one.revents, POLLIN);
	FD_SET(ends[0], &set);
	assert_int_equal(select(ends[0] + 1, &set, NULL, NULL, NULL), 1);
	assert_true(FD_ISSET(ends[0], &set));
	close(ends[0]);
	assert_int_equal(poll(&one, 1, 0), 1);
	assert_int_equal(one.revents, POLLNVAL);
	FAILS(select(ends[0] + 1, &set, NULL, NULL, &none), EBADF);
	FAILS(select(-1, NULL, NULL, NULL, &none), EINVAL);
	close(ends[1]);
}

static volatile sig_atomic_t alarms;
static void count_alarm(int number)
{
	(void)number;
	alarms++;
}

static void timers_and_limits(void **state)
{
	struct itimerval value = { .it_value = { .tv_usec = 1000 } }, old;
	struct rlimit limit;
	struct rusage usage;
	struct statvfs system;
	(void)state;
	signal(SIGALRM, count_alarm);
	assert_int_equal(setitimer(ITIMER_REAL, &value, NULL), 0);
	while (alarms == 0)
		usleep(1000);
	assert_int_equal(getitimer(ITIMER_REAL, &old), 0);
	assert_true(old.it_value.tv_sec == 0 && old.it_value.tv_usec == 0);
	signal(SIGALRM, SIG_DFL);
	value.it_value.tv_usec = 1000000;
	FAILS(setitimer(ITIMER_REAL, &value, NULL), EINVAL);
	FAILS(getitimer(9, &old), EINVAL);
	assert_int_equal(getrlimit(RLIMIT_NOFILE, &limit), 0);
	assert_true(limit.rlim_cur <= limit.rlim_max);
	limit.rlim_cur = limit.rlim_max + 1;
	if (limit.rlim_max != RLIM_INFINITY)
		FAILS(setrlimit(RLIMIT_NOFILE, &limit), EINVAL);
	FAILS(getrlimit(99, &limit), EINVAL);
	assert_int_equal(getrusage(RUSAGE_SELF, &usage), 0);
	assert_true(usage.ru_maxrss > 0);
	FAILS(getrusage(99, &usage), EINVAL);
	assert_int_equal(statvfs("/", &system), 0);
	assert_true(system.f_namemax >= 14);
	FAILS(statvfs("none", &system), ENOENT);
	FAILS(fstatvfs(-1, &system), EBADF);
}

static void clock_steering(void **state)
{
	struct timex how = { .modes = 0 };
	struct timeval left = { .tv_sec = 99 };
	(void)state;
	assert_true(adjtimex(&how) >= TIME_OK);
	assert_true(how.time.tv_sec >= time(NULL) - 60 && how.time.tv_sec <= time(NULL) + 60);
	assert_int_not_equal(how.tick, 0);
	FAILS(adjtimex(NULL), EFAULT);
	how.modes = 0;
	assert_true(clock_adjtime(CLOCK_REALTIME, &how) >= TIME_OK);
	FAILS(clock_adjtime(99, &how), EINVAL);
	assert_int_equal(adjtime(NULL, &left), 0);
	assert_true(left.tv_sec < 99);
	if (geteuid() != 0)
		FAILS(adjtime(&left, NULL), EPERM);
}

static void locks_and_terminals(void **state)
{
	struct termios settings;
	struct winsize size;
	(void)state;
	int fd = open("locked", O_CREAT | O_RDWR, 0600), other = open("locked", O_RDWR);
	assert_int_equal(unlink("locked"), 0);
	assert_int_equal(flock(fd, LOCK_EX), 0);
	FAILS(flock(other, LOCK_EX | LOCK_NB), EWOULDBLOCK);
	assert_int_equal(flock(fd, LOCK_UN), 0);
	assert_int_equal(flock(other, LOCK_SH | LOCK_NB), 0);
	FAILS(flock(-1, LOCK_SH), EBADF);
	FAILS(flock(fd, 0), EINVAL);
	FAILS(tcgetattr(fd, &settings), ENOTTY);
	FAILS(ioctl(fd, TIOCGWINSZ, &size), ENOTTY);
	FAILS(tcgetattr(-1, &settings), EBADF);
	close(fd);
	close(other);
}

static void users_and_groups(void **state)
{
	struct passwd user, *found;
	struct group group, *found_group;
	char buffer[4096];
	(void)state;
	assert_non_null(getpwnam("root"));
	assert_int_equal(getpwnam("root")->pw_uid, 0);
	assert_non_null(getpwuid(0));
	assert_string_equal(getpwuid(0)->pw_name, "root");
	errno = 0;
	assert_null(getpwnam("no such user"));
	assert_int_equal(errno, 0);
	assert_int_equal(getpwuid_r(0, &user, buffer, sizeof buffer, &found), 0);
	assert_ptr_equal(found, &user);
	assert_int_equal(getpwnam_r("root", &user, buffer, 5, &found), ERANGE);
	assert_null(found);
	assert_int_equal(getgrgid(0)->gr_gid, 0);
	assert_non_null(getgrnam("root"));
	assert_string_equal(getgrnam("root")->gr_name, "root");
	assert_int_equal(getgrnam_r("no such group", &group, buffer, sizeof buffer, &found_group), 0);
	assert_null(found_group);
	assert_int_equal(getgrgid_r(0, &group, buffer, 5, &found_group), ERANGE);
	int count = 0;
	setpwent();
	while ((found = getpwent()) != NULL)
		count += strcmp(found->pw_name, "root") == 0;
	endpwent();
	assert_int_equal(count, 1);
	setgrent();
	assert_non_null(getgrent());
	endgrent();
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(mappings), cmocka_unit_test(vectors), cmocka_unit_test(ready_descriptors), cmocka_unit_test(timers_and_limits), cmocka_unit_test(clock_steering),
		cmocka_unit_test(locks_and_terminals), cmocka_unit_test(users_and_groups),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
