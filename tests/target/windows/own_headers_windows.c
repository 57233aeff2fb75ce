/* SPDX-License-Identifier: MIT */
/* What GNU make, built for Windows as its own script does it, defines around the headers: ssize_t as a macro, the mark of a <dirent.h> of its own that includes this one,
 * and fcntl() with locks; and mruby's suseconds_t. mingw-w64's headers go with all that. */
#define WINDOWS32
#define ssize_t int
#define _DIRENT_H
#include <sys/types.h>
static ssize_t long_size(void);
#include <windows.h>
#include <dirent.h>
#include <fcntl.h>

#define F_SETLKW 2
#define F_WRLCK 1
#define F_UNLCK 2
struct flock {
	short l_type;
	short l_whence;
	off_t l_start;
	off_t l_len;
	pid_t l_pid;
};
int fcntl(intptr_t handle, int command, ...);
typedef long suseconds_t;

#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <cmocka.h>

static ssize_t long_size(void)
{
	return -1;
}
int fcntl(intptr_t handle, int command, ...)
{
	va_list arguments;
	va_start(arguments, command);
	struct flock *lock = va_arg(arguments, struct flock *);
	va_end(arguments);
	return (int)handle + command + lock->l_type;
}

static void own_names(void **state)
{
	struct flock lock = { .l_type = F_WRLCK };
	DIR *directory = opendir(".");
	struct dirent *entry;
	(void)state;
	assert_true(sizeof(ssize_t) == 8 && long_size() == -1);
	assert_int_equal(fcntl(7, F_SETLKW, &lock), 10);
	assert_non_null(directory);
	entry = readdir(directory);
	assert_non_null(entry);
	assert_int_equal(entry->d_name[0], '.');
	assert_int_equal(closedir(directory), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(own_names),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
