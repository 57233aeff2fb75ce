/* SPDX-License-Identifier: MIT */
/* struct _stat, struct _stat64 and struct stat are three types, so that a program in C++ may have a function for each of them (Boost.Nowide does), and wstat() fills the last.
 * Expectations from Microsoft Learn (_stat functions) and mingw-w64's <sys/stat.h>. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
extern "C" {
#include <cmocka.h>
}

#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <sys/stat.h>

static int about(const wchar_t *path, struct _stat *result)
{
	return _wstat(path, result) == 0 ? 1 : -1;
}
static int about(const wchar_t *path, struct __stat64 *result)
{
	return _wstat64(path, result) == 0 ? 2 : -1;
}
static int about(const wchar_t *path, struct stat *result)
{
	return wstat(path, result) == 0 ? 3 : -1;
}

static void three_types(void **)
{
	struct _stat first, again, open_one;
	struct _stat64 second;
	struct _stati64 third;
	struct stat plain, wide;
	int fd = _open("stat_types.tmp", _O_RDWR | _O_CREAT | _O_BINARY, _S_IREAD | _S_IWRITE);
	assert_true(fd >= 0);
	assert_int_equal(_write(fd, "twelve bytes", 12), 12);
	assert_int_equal(_fstat(fd, &open_one), 0);
	assert_int_equal(_close(fd), 0);
	assert_int_equal(about(L"stat_types.tmp", &first), 1);
	assert_int_equal(about(L"stat_types.tmp", &second), 2);
	assert_int_equal(about(L"stat_types.tmp", &third), 2);
	assert_int_equal(about(L"stat_types.tmp", &wide), 3);
	assert_int_equal(_stat("stat_types.tmp", &again), 0);
	assert_int_equal(stat("stat_types.tmp", &plain), 0);
	assert_true(first.st_size == 12 && second.st_size == 12 && third.st_size == 12 && again.st_size == 12 && open_one.st_size == 12);
	assert_true(wide.st_size == 12 && plain.st_size == 12);
	assert_true(first.st_mtime == second.st_mtime && first.st_mtime == wide.st_mtime && wide.st_mtime == plain.st_mtime);
	assert_true(wide.st_ino == plain.st_ino && wide.st_mode == plain.st_mode);
	assert_int_equal(remove("stat_types.tmp"), 0);
	errno = 0;
	assert_int_equal(about(L"stat_types.tmp", &wide), -1);
	assert_int_equal(errno, ENOENT);
}

int main()
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(three_types),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
