/* SPDX-License-Identifier: MIT */
/* Paths and what a file is, on both systems: realpath(), links, permissions, times and sizes. Expectations from POSIX.1-2017. */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "../fails.h"

static char *fresh(char *name)
{
	int fd = mkstemp(name);
	assert_true(fd >= 0);
	assert_int_equal(write(fd, "0123456789", 10), 10);
	assert_int_equal(close(fd), 0);
	return name;
}

/* Windows lets only some users make symbolic links, and wine says it made one though it did not, which symlink() finds out. */
static int make_link(const char *target, const char *path)
{
	struct stat info;
	if (symlink(target, path) == 0) {
		assert_int_equal(lstat(path, &info), 0);
		return 1;
	}
	assert_int_equal(errno, EPERM);
	print_message("no symbolic links for this user\n");
	return 0;
}

static void test_realpath(void **state)
{
	char name[] = "paths-XXXXXX", buffer[PATH_MAX], winding[100];
	struct stat first, second;
	(void)state;
	fresh(name);
	assert_ptr_equal(realpath(name, buffer), buffer);
	assert_string_equal(buffer + strlen(buffer) - strlen(name), name);
	assert_true(strlen(buffer) > strlen(name));
	assert_int_equal(stat(buffer, &first), 0);
	assert_int_equal(stat(name, &second), 0);
	assert_true(first.st_ino == second.st_ino);
	strcpy(winding, ".//./");
	strcat(winding, name);
	char *own = realpath(winding, NULL);
	assert_non_null(own);
	assert_string_equal(own, buffer);
	free(own);
	own = canonicalize_file_name(name);
	assert_string_equal(own, buffer);
	free(own);
	if (make_link(name, "paths-link")) {
		own = realpath("paths-link", NULL);
		assert_string_equal(own, buffer);
		free(own);
		assert_int_equal(unlink("paths-link"), 0);
	}
	errno = 0;
	assert_null(realpath("no/such/file", buffer));
	assert_int_equal(errno, ENOENT);
	errno = 0;
	assert_null(realpath("", buffer));
	assert_int_equal(errno, ENOENT);
	const char *volatile none = NULL;
	errno = 0;
	assert_null(realpath(none, buffer));
	assert_int_equal(errno, EINVAL);
	strcpy(winding, name);
	strcat(winding, "/below");
	errno = 0;
	assert_null(realpath(winding, buffer));
	/* Windows does not tell the one from the other. */
	assert_true(errno == ENOTDIR || errno == ENOENT);
	assert_int_equal(unlink(name), 0);
}

/* A separator at the end asks for a directory (POSIX.1-2017, XBD 4.13). */
static void test_separator(void **state)
{
	char name[] = "paths-XXXXXX", behind[40];
	struct stat info;
	(void)state;
	strcpy(behind, fresh(name));
	strcat(behind, "/");
	FAILS(open(behind, O_RDONLY), ENOTDIR);
	FAILS(open(behind, O_RDWR), ENOTDIR);
	FAILS(stat(behind, &info), ENOTDIR);
	FAILS(chmod(behind, 0600), ENOTDIR);
	FAILS(truncate(behind, 0), ENOTDIR);
	FAILS(access(behind, R_OK), ENOTDIR);
	errno = 0;
	assert_null(fopen(behind, "r"));
	assert_int_equal(errno, ENOTDIR);
	assert_int_equal(unlink(name), 0);
	FAILS(open(behind, O_RDONLY), ENOENT);
	FAILS(stat(behind, &info), ENOENT);
	assert_int_equal(mkdir(name, 0700), 0);
	assert_int_equal(stat(behind, &info), 0);
	assert_int_equal(access(behind, R_OK), 0);
	assert_int_equal(rmdir(behind), 0);
}

/* The same of what makes, moves and removes; and a dot at the end asks for a directory as well (XBD 4.13, rmdir(), rename()). */
static void test_last_component(void **state)
{
	char name[] = "paths-XXXXXX", behind[40], dot[40], text[64];
	struct stat info;
	(void)state;
	fresh(name);
	snprintf(behind, sizeof behind, "%s/", name);
	snprintf(dot, sizeof dot, "%s/.", name);
	FAILS(unlink(behind), ENOTDIR);
	FAILS(unlink(dot), ENOTDIR);
	FAILS(rmdir(behind), ENOTDIR);
	FAILS(remove(behind), ENOTDIR);
	FAILS(rename(behind, "paths-other"), ENOTDIR);
	FAILS(rename(name, "paths-other/"), ENOTDIR);
	FAILS(link(behind, "paths-other"), ENOTDIR);
	FAILS(link(name, "paths-other/."), ENOENT);
	FAILS(link("paths-other", "paths-third"), ENOENT);
	FAILS(readlink(behind, text, sizeof text), ENOTDIR);
	FAILS(open(dot, O_RDONLY), ENOTDIR);
	FAILS(stat(dot, &info), ENOTDIR);
	FAILS(access(dot, F_OK), ENOTDIR);
	errno = 0;
	assert_null(realpath(behind, NULL));
	assert_int_equal(errno, ENOTDIR);
	FAILS(stat("paths-other", &info), ENOENT);
	FAILS(unlink("paths-other/"), ENOENT);
	FAILS(rename("paths-other/", "paths-third"), ENOENT);

	FAILS(mkdir("paths-dir/.", 0700), ENOENT);
	FAILS(mkdir("paths-dir/.//", 0700), ENOENT);
	FAILS(rmdir("paths-dir/."), ENOENT);
	assert_int_equal(mkdir("paths-dir/", 0700), 0);
	FAILS(mkdir("paths-dir/.", 0700), EEXIST);
	FAILS(mkdir("paths-dir/..", 0700), EEXIST);
	FAILS(mkdir("/", 0700), EEXIST);
	FAILS(link(name, "paths-dir/."), EEXIST);
	FAILS(link("paths-dir", "paths-other"), EPERM);
	FAILS(rename(name, "paths-dir/"), ENOTDIR);
	FAILS(rename(name, "paths-dir"), EISDIR);
	FAILS(rmdir("paths-dir/."), EINVAL);
	FAILS(rmdir("paths-dir/.//"), EINVAL);
	FAILS(rmdir("paths-dir/.."), ENOTEMPTY);
	FAILS(rmdir("."), EINVAL);
	/* POSIX leaves the choice. */
	errno = 0;
	assert_int_equal(rename("paths-dir/.", "paths-other"), -1);
	assert_true(errno == EINVAL || errno == EBUSY);
	errno = 0;
	assert_int_equal(rename("paths-dir", "paths-other/."), -1);
	assert_true(errno == EINVAL || errno == EBUSY || errno == ENOENT);
	assert_int_equal(stat("paths-dir/./.", &info), 0);
	/* Nothing goes into itself, and what is there stays. */
	FAILS(rename("paths-dir", "paths-dir/sub"), EINVAL);
	assert_int_equal(mkdir("paths-dir/sub", 0700), 0);
	FAILS(rename("paths-dir", "paths-dir/sub"), EINVAL);
	assert_int_equal(rmdir("paths-dir/sub"), 0);
	assert_int_equal(rename("paths-dir", "paths-other/"), 0);
	assert_int_equal(rmdir("paths-other/"), 0);
	assert_int_equal(unlink(name), 0);

	/* Any number of separators in front but two is one (3.271). */
	assert_int_equal(stat("///", &info), 0);
	assert_true(S_ISDIR(info.st_mode));
	assert_int_equal(stat("/////.", &info), 0);
	assert_int_equal(stat("./.", &info), 0);
}

static void test_links(void **state)
{
	char text[64];
	struct stat info;
	(void)state;
	FAILS(readlink("paths-none", text, sizeof text), ENOENT);
	FAILS(lstat("paths-none", &info), ENOENT);
	char name[] = "paths-XXXXXX";
	fresh(name);
	assert_int_equal(lstat(name, &info), 0);
	assert_true(S_ISREG(info.st_mode));
	assert_int_equal(info.st_size, 10);
	FAILS(readlink(name, text, sizeof text), EINVAL);
	/* To nothing: lstat() sees the link, stat() what is not there. */
	if (make_link("paths-gone", "paths-link")) {
		memset(text, 'x', sizeof text);
		assert_int_equal(readlink("paths-link", text, sizeof text), 10);
		assert_memory_equal(text, "paths-gonex", 11);
		memset(text, 'x', sizeof text);
		assert_int_equal(readlink("paths-link", text, 4), 4);
		assert_memory_equal(text, "pathx", 5);
		assert_int_equal(lstat("paths-link", &info), 0);
		assert_true(S_ISLNK(info.st_mode));
		FAILS(stat("paths-link", &info), ENOENT);
		assert_int_equal(unlink("paths-link"), 0);
	}
	assert_int_equal(unlink(name), 0);
}

static void test_sizes(void **state)
{
	char name[] = "paths-XXXXXX";
	struct stat info;
	(void)state;
	fresh(name);
	assert_int_equal(truncate(name, 4), 0);
	assert_int_equal(stat(name, &info), 0);
	assert_int_equal(info.st_size, 4);
	assert_int_equal(truncate(name, 70000), 0);
	int fd = open(name, O_RDONLY);
	char byte = 'x';
	assert_int_equal(lseek(fd, 69999, SEEK_SET), 69999);
	assert_int_equal(read(fd, &byte, 1), 1);
	assert_int_equal(byte, 0);
	assert_int_equal(close(fd), 0);
	FAILS(truncate(name, -1), EINVAL);
	FAILS(truncate("paths-none", 0), ENOENT);
	assert_int_equal(unlink(name), 0);
}

static void test_permissions(void **state)
{
	char name[] = "paths-XXXXXX";
	struct stat info;
	(void)state;
	fresh(name);
	int fd = open(name, O_RDWR);
	assert_int_equal(fchmod(fd, 0444), 0);
	assert_int_equal(fstat(fd, &info), 0);
	assert_int_equal(info.st_mode & 0222, 0);
	assert_int_equal(fchmod(fd, 0666), 0);
	assert_int_equal(fstat(fd, &info), 0);
	assert_int_equal(info.st_mode & 0200, 0200);
	assert_int_equal(close(fd), 0);
	FAILS(fchmod(fd, 0600), EBADF);
	assert_int_equal(unlink(name), 0);

	/* The mask in force before; and what it hides from a new file. */
	mode_t before = umask(0222);
	assert_int_equal(umask(0222), 0222);
	fd = open("paths-masked", O_CREAT | O_EXCL | O_WRONLY, 0666);
	assert_true(fd >= 0);
	assert_int_equal(fstat(fd, &info), 0);
	assert_int_equal(info.st_mode & 0222, 0);
	assert_int_equal(close(fd), 0);
	umask(before);
	assert_int_equal(chmod("paths-masked", 0666), 0);
	assert_int_equal(unlink("paths-masked"), 0);
}

static void test_times(void **state)
{
	char name[] = "paths-XXXXXX";
	struct stat info;
	(void)state;
	fresh(name);
	int fd = open(name, O_RDWR);
	/* Whole hundreds of nanoseconds: Windows keeps no more. */
	struct timespec times[2] = { { 1000000000, 123456700 }, { 1500000000, 700 } };
	assert_int_equal(futimens(fd, times), 0);
	assert_int_equal(fstat(fd, &info), 0);
	assert_int_equal(info.st_atim.tv_sec, 1000000000);
	assert_int_equal(info.st_atim.tv_nsec, 123456700);
	assert_int_equal(info.st_mtim.tv_sec, 1500000000);
	assert_int_equal(info.st_mtim.tv_nsec, 700);
	/* One stays, the other is now. */
	times[0].tv_nsec = UTIME_OMIT;
	times[1].tv_nsec = UTIME_NOW;
	time_t now = time(NULL);
	assert_int_equal(futimens(fd, times), 0);
	assert_int_equal(fstat(fd, &info), 0);
	assert_int_equal(info.st_atim.tv_sec, 1000000000);
	assert_true(info.st_mtim.tv_sec >= now - 2 && info.st_mtim.tv_sec <= now + 60);
	times[0].tv_nsec = 1000000000;
	FAILS(futimens(fd, times), EINVAL);
	assert_int_equal(close(fd), 0);
	FAILS(futimens(fd, NULL), EBADF);
	FAILS(futimens(-100, NULL), EBADF);
	assert_int_equal(unlink(name), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_realpath),
		cmocka_unit_test(test_separator),
		cmocka_unit_test(test_last_component),
		cmocka_unit_test(test_links),
		cmocka_unit_test(test_sizes),
		cmocka_unit_test(test_permissions),
		cmocka_unit_test(test_times),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
