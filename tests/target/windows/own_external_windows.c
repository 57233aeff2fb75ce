/* SPDX-License-Identifier: MIT */
/* Programs for Windows have functions of their own, seen by all their files, for what other libraries there lack: some make them of Microsoft's, which must not
 * come back to them, and some use others that stand beside ours (GNU awk: setenv() made of putenv(), getppid() beside getpid()). */
#include <stdio.h>
#include <stdlib.h>
#include <io.h>
#include <process.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>
#include <utime.h>

static int calls;

int setenv(const char *name, const char *value, int replace)
{
	if (++calls > 100)
		abort();
	return replace || getenv(name) == NULL ? _putenv_s(name, value) : 0;
}
int unsetenv(const char *name)
{
	char text[40];
	if (++calls > 100)
		abort();
	snprintf(text, sizeof text, "%s=", name);
	return _putenv(text);
}
pid_t getppid(void)
{
	return 7;
}
FILE *popen(const char *command, const char *mode)
{
	if (++calls > 100)
		abort();
	return _popen(command, mode);
}
int pclose(FILE *stream)
{
	return _pclose(stream);
}
int fseeko(FILE *stream, off_t offset, int whence)
{
	if (++calls > 100)
		abort();
	return _fseeki64(stream, offset, whence);
}
int fileno(FILE *stream)
{
	if (++calls > 100)
		abort();
	return _fileno(stream);
}
FILE *fdopen(int fd, const char *mode)
{
	if (++calls > 100)
		abort();
	return _fdopen(fd, mode);
}
char *mktemp(char *path)
{
	if (++calls > 100)
		abort();
	return _mktemp(path);
}
void tzset(void)
{
	if (++calls > 100)
		abort();
	_tzset();
}
int usleep(useconds_t microseconds)
{
	return microseconds == 5 ? 6 : (int)sleep(0);
}
int utimes(const char *path, const struct timeval times[2])
{
	struct utimbuf seconds = { .actime = times[0].tv_sec, .modtime = times[1].tv_sec };
	if (++calls > 100)
		abort();
	return utime(path, &seconds);
}
long random(void)
{
	return -5;
}
int open64(const char *path, int flags, ...)
{
	if (++calls > 100)
		abort();
	return open(path, flags);
}

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <fcntl.h>

static void the_environment(void **state)
{
	(void)state;
	assert_int_equal(setenv("OWN_EXTERNAL", "one", 1), 0);
	assert_string_equal(getenv("OWN_EXTERNAL"), "one");
	assert_int_equal(setenv("OWN_EXTERNAL", "two", 0), 0);
	assert_string_equal(getenv("OWN_EXTERNAL"), "one");
	assert_int_equal(putenv((char *)"OWN_EXTERNAL=three"), 0);
	assert_string_equal(getenv("OWN_EXTERNAL"), "three");
	assert_int_equal(unsetenv("OWN_EXTERNAL"), 0);
	assert_null(getenv("OWN_EXTERNAL"));
}

static void processes_and_times(void **state)
{
	int stored = daylight;
	(void)state;
	assert_true(getpid() == _getpid() && getpid() > 0);
	assert_int_equal(getppid(), 7);
	assert_int_equal(usleep(5) + usleep(0), 6);
	tzset();
	assert_int_equal(daylight, stored);
	srandom(1);
	assert_int_equal(random(), -5);
}

static void files(void **state)
{
	char name[] = "ownXXXXXX", text[20];
	struct timeval times[2] = { { 1000000000, 0 }, { 1000000001, 0 } };
	struct stat status;
	FILE *stream;
	int fd;
	(void)state;
	assert_ptr_equal(mktemp(name), name);
	fd = open(name, O_RDWR | O_CREAT, 0600);
	assert_true(fd >= 0);
	stream = fdopen(fd, "r+");
	assert_non_null(stream);
	assert_int_equal(fileno(stream), fd);
	assert_true(fputs("text", stream) >= 0);
	assert_int_equal(fseeko(stream, 1, SEEK_SET), 0);
	assert_string_equal(fgets(text, sizeof text, stream), "ext");
	assert_int_equal(fclose(stream), 0);
	assert_int_equal(utimes(name, times), 0);
	assert_int_equal(stat(name, &status), 0);
	assert_int_equal(status.st_mtime, 1000000001);
	fd = open64(name, O_RDONLY);
	assert_true(fd >= 0);
	assert_int_equal(close(fd), 0);
	assert_int_equal(remove(name), 0);
}

static void commands(void **state)
{
	char text[20] = "";
	FILE *stream = popen("echo hello", "r");
	(void)state;
	assert_non_null(stream);
	assert_non_null(fgets(text, sizeof text, stream));
	assert_memory_equal(text, "hello", 5);
	assert_int_equal(pclose(stream), 0);
	assert_true(calls < 100);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_environment),
		cmocka_unit_test(processes_and_times),
		cmocka_unit_test(files),
		cmocka_unit_test(commands),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
