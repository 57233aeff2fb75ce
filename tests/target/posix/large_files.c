/* SPDX-License-Identifier: MIT */
/* The names that end in 64, asked for with _LARGEFILE64_SOURCE and nothing else: offsets beyond 32 bits come through whole, which an undeclared
 * function's int would not let them. Expectations: the transitional interfaces of the Large File Summit, 1996. */
#undef _GNU_SOURCE
#define _POSIX_C_SOURCE 200809L
#define _LARGEFILE64_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <glob.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#ifndef _WIN32
#include <dirent.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/sendfile.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#endif

#define FAR_AWAY 0x123456789ALL

static void streams(void **state)
{
	FILE *stream = fopen64("large.tmp", "wb+");
	fpos64_t position;
	off64_t offset;
	(void)state;
	assert_non_null(stream);
	assert_int_equal(fseeko64(stream, FAR_AWAY, SEEK_SET), 0);
	offset = ftello64(stream);
	assert_int_equal(offset, FAR_AWAY);
	assert_int_equal(fgetpos64(stream, &position), 0);
	assert_int_equal(fseeko64(stream, 0, SEEK_SET), 0);
	assert_int_equal(fsetpos64(stream, &position), 0);
	assert_int_equal(ftello64(stream), FAR_AWAY);
	assert_int_equal(fseeko64(stream, -1, SEEK_SET), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(fclose(stream), 0);
	assert_null(fopen64("not/there", "rb"));
	assert_int_equal(errno, ENOENT);
	assert_int_equal(remove("large.tmp"), 0);
}

static void descriptors(void **state)
{
	struct stat64 about;
	int fd = open64("large.tmp", O_RDWR | O_CREAT | O_TRUNC, 0600);
	(void)state;
	assert_true(fd >= 0);
	assert_int_equal(write(fd, "abc", 3), 3);
	assert_int_equal(lseek64(fd, FAR_AWAY, SEEK_SET), FAR_AWAY);
	assert_int_equal(ftruncate64(fd, 2), 0);
	assert_int_equal(fstat64(fd, &about), 0);
	assert_int_equal(about.st_size, 2);
	assert_int_equal(stat64("large.tmp", &about), 0);
	assert_int_equal(about.st_size, 2);
	assert_int_equal(close(fd), 0);
	assert_int_equal(lseek64(fd, 0, SEEK_SET), -1);
	assert_int_equal(errno, EBADF);
	assert_int_equal(remove("large.tmp"), 0);
}

static void patterns(void **state)
{
	glob64_t found;
	(void)state;
	assert_int_equal(glob64("not-there-*", 0, NULL, &found), GLOB_NOMATCH);
	globfree64(&found);
}

#ifndef _WIN32
static void linux_only(void **state)
{
	struct statvfs64 volume;
	struct statfs64 system;
	struct rlimit64 limit;
	struct dirent64 *entry;
	off64_t offset = 0;
	char text[4];
	int from = open64("large.tmp", O_RDWR | O_CREAT | O_TRUNC, 0600), to = creat64("copy.tmp", 0600);
	DIR *dir = opendir(".");
	(void)state;
	assert_true(from >= 0 && to >= 0);
	assert_int_equal(pwrite64(from, "xyz", 3, 5), 3);
	assert_int_equal(pread64(from, text, 3, 5), 3);
	assert_memory_equal(text, "xyz", 3);
	assert_int_equal(sendfile64(to, from, &offset, 8), 8);
	assert_int_equal(offset, 8);
	assert_true(mmap64(NULL, 8, PROT_READ, MAP_SHARED, from, 0) != MAP_FAILED);
	assert_int_equal(close(from) | close(to) | remove("large.tmp") | remove("copy.tmp"), 0);
	assert_int_equal(statvfs("/", &volume), 0);
	assert_int_equal(statfs64("/", &system), 0);
	assert_int_equal(system.f_blocks, volume.f_blocks);
	assert_int_equal(getrlimit64(RLIMIT_NOFILE, &limit), 0);
	assert_true(limit.rlim_cur <= RLIM64_INFINITY);
	entry = readdir64(dir);
	assert_non_null(entry);
	assert_int_equal(closedir(dir), 0);
}
#endif

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(streams),
		cmocka_unit_test(descriptors),
		cmocka_unit_test(patterns),
#ifndef _WIN32
		cmocka_unit_test(linux_only),
#endif
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
