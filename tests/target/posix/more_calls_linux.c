/* SPDX-License-Identifier: MIT */
/* Calls of Linux's that programs look for, and old names: what the kernel says, or that it refuses. Linux manual, section 2 and 3. */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/quota.h>
#include <sys/resource.h>
#include <sys/timex.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>
#include <utmp.h>

/* The call came to the kernel, which did it or refused it: not for its number or its place of arguments. */
#define REFUSED(call, ...) do { \
	static const int allowed[] = { __VA_ARGS__ }; \
	int ok = 0; \
	errno = 0; \
	if ((call) >= 0) \
		fail_msg("%s succeeded", #call); \
	for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++) \
		ok |= errno == allowed[i]; \
	if (!ok) \
		fail_msg("%s: %s", #call, strerror(errno)); \
} while (0)

static void test_memory(void **state)
{
	(void)state;
	char *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	assert_int_equal(mlock2(page, 4096, MLOCK_ONFAULT), 0);
	REFUSED(mlock2(page, 4096, 99), EINVAL);
	int key = pkey_alloc(0, PKEY_DISABLE_WRITE);
	if (key >= 0) {
		assert_int_equal(pkey_mprotect(page, 4096, PROT_READ, key), 0);
		assert_int_equal(pkey_free(key), 0);
	} else {
		assert_true(errno == ENOSPC || errno == EINVAL || errno == ENOSYS);
	}
	REFUSED(pkey_free(14), EINVAL, ENOSYS);
	REFUSED(pkey_mprotect(page, 4096, PROT_READ, 14), EINVAL, ENOSYS);
	struct iovec piece = { page, 4096 };
	REFUSED(process_madvise(-1, &piece, 1, MADV_WILLNEED, 0), EBADF, ENOSYS);
	REFUSED(process_mrelease(-1, 0), EBADF, ENOSYS);
	munmap(page, 4096);
}

static void test_files(void **state)
{
	(void)state;
	struct {
		struct file_handle head;
		unsigned char room[MAX_HANDLE_SZ];
	} handle = { .head = { .handle_bytes = 0 } };
	int mount;
	/* How much it wants, or that there are none here. */
	REFUSED(name_to_handle_at(AT_FDCWD, "/", &handle.head, &mount, 0), EOVERFLOW, EOPNOTSUPP, EPERM, ENOSYS);
	REFUSED(open_by_handle_at(-1, &handle.head, O_RDONLY), EBADF, EPERM, EINVAL, ENOSYS);
	REFUSED(name_to_handle_at(AT_FDCWD, "/nowhere/at/all", &handle.head, &mount, 0), ENOENT, EPERM, ENOSYS);

	char name[] = "/tmp/twincrt-more-XXXXXX", text[4];
	int fd = mkstemp(name);
	unlink(name);
	struct iovec out = { (void *)(uintptr_t)"abcd", 4 }, in = { text, 4 };
	assert_int_equal(pwritev64(fd, &out, 1, 2), 4);
	assert_int_equal(preadv64(fd, &in, 1, 2), 4);
	assert_memory_equal(text, "abcd", 4);
	int flags = fcntl64(fd, F_GETFD);
	assert_int_equal(fcntl64(fd, F_SETFD, flags | FD_CLOEXEC), 0);
	assert_int_equal(fcntl64(fd, F_GETFD), flags | FD_CLOEXEC);
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
	assert_int_equal(fcntl64(fd, F_GETLK, &lock), 0);
	assert_int_equal(lock.l_type, F_UNLCK);
	close(fd);
	struct rlimit limit, other;
	assert_int_equal(prlimit64(0, RLIMIT_CORE, NULL, &limit), 0);
	assert_int_equal(getrlimit(RLIMIT_CORE, &other), 0);
	assert_int_equal(limit.rlim_cur, other.rlim_cur);
}

static void test_mounts(void **state)
{
	(void)state;
	struct mount_attr attributes = { .attr_set = MOUNT_ATTR_RDONLY };
	REFUSED(fsopen("no such file system", 0), ENODEV, EPERM, ENOSYS);
	REFUSED(fsconfig(-1, FSCONFIG_SET_FLAG, "ro", NULL, 0), EBADF, EINVAL, EPERM, ENOSYS);
	REFUSED(fsmount(-1, 0, 0), EBADF, EPERM, ENOSYS);
	REFUSED(fspick(AT_FDCWD, "/nowhere/at/all", 0), ENOENT, EPERM, ENOSYS);
	REFUSED(open_tree(AT_FDCWD, "/nowhere/at/all", 0), ENOENT, EPERM, ENOSYS);
	REFUSED(move_mount(AT_FDCWD, "/nowhere/at/all", AT_FDCWD, "/nowhere", 0), ENOENT, EPERM, ENOSYS);
	REFUSED(mount_setattr(AT_FDCWD, "/nowhere/at/all", 0, &attributes, sizeof attributes), ENOENT, EPERM, ENOSYS);
	REFUSED(quotactl(QCMD(Q_GETQUOTA, USRQUOTA), "/nowhere/at/all", 0, NULL), ENOENT, EPERM, ENOSYS, ENOTBLK);
}

static void test_clock(void **state)
{
	(void)state;
	struct ntptimeval now;
	struct timex clock = { .modes = 0 };
	int result = ntp_gettime(&now);
	assert_in_range(result, TIME_OK, TIME_ERROR);
	assert_in_range(now.time.tv_sec, time(NULL) - 2, time(NULL) + 2);
	assert_in_range(now.time.tv_usec, 0, 999999);
	assert_int_equal(ntp_adjtime(&clock), result);
	clock.modes = ADJ_TICK;
	clock.tick = -1;
	REFUSED(ntp_adjtime(&clock), EINVAL, EPERM);
}

static void test_logins(void **state)
{
	(void)state;
	/* Of the two files one can be another; what is written to the other is of no consequence, and most machines have none. */
	char name[] = "/tmp/twincrt-utmp-XXXXXX";
	struct utmp record = { .ut_type = USER_PROCESS, .ut_pid = 7, .ut_line = "pts/77", .ut_user = "someone", .ut_id = "77" }, *found;
	close(mkstemp(name));
	assert_int_equal(utmpname(name), 0);
	assert_non_null(pututline(&record));
	assert_int_equal(logout("pts/78"), 0);
	assert_int_equal(logout("pts/77"), 1);
	setutent();
	found = getutent();
	assert_non_null(found);
	assert_int_equal(found->ut_type, DEAD_PROCESS);
	assert_string_equal(found->ut_user, "");
	assert_in_range(found->ut_tv.tv_sec, time(NULL) - 2, time(NULL) + 2);
	endutent();
	if (access(WTMP_FILE, F_OK) != 0) {
		login(&record);
		logwtmp("pts/77", "someone", "host");
		logwtmp("pts/77", "", "");
		assert_int_not_equal(access(WTMP_FILE, F_OK), 0);
	}
	unlink(name);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_memory), cmocka_unit_test(test_files), cmocka_unit_test(test_mounts), cmocka_unit_test(test_clock), cmocka_unit_test(test_logins),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
