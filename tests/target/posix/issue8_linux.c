/* SPDX-License-Identifier: MIT */
/* What POSIX.1-2024 has new, and old names that programs still use. */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <libintl.h>
#include <limits.h>
#include <locale.h>
#include <pthread.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

static void test_signals(void **state)
{
	(void)state;
	static const struct {
		const char *name;
		int number;
	} names[] = {
		{ "INT", SIGINT }, { "HUP", SIGHUP }, { "USR2", SIGUSR2 }, { "RTMIN", SIGRTMIN }, { "RTMAX", SIGRTMAX }, { "RTMIN+2", SIGRTMIN + 2 }, { "RTMAX-1", SIGRTMAX - 1 },
	};
	char text[SIG2STR_MAX];
	int number;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		assert_int_equal(sig2str(names[i].number, text), 0);
		assert_string_equal(text, names[i].name);
		assert_int_equal(str2sig(names[i].name, &number), 0);
		assert_int_equal(number, names[i].number);
	}
	for (int i = 1; i <= SIGRTMAX; i++) {
		if (sig2str(i, text) == 0) {
			assert_int_equal(str2sig(text, &number), 0);
			assert_int_equal(number, i);
		} else {
			/* The two that the library keeps. */
			assert_in_range(i, 32, 33);
		}
	}
	assert_int_equal(str2sig("15", &number), 0);
	assert_int_equal(number, SIGTERM);
	assert_int_equal(str2sig("0", &number), 0);
	assert_int_equal(number, 0);
	assert_int_equal(str2sig("IOT", &number), 0);
	assert_int_equal(number, SIGABRT);
	assert_int_equal(str2sig("POLL", &number), 0);
	assert_int_equal(number, SIGIO);
	assert_int_equal(str2sig("CLD", &number), 0);
	assert_int_equal(number, SIGCHLD);
	number = -7;
	static const char *const wrong[] = { "", "SIGINT", "int", "33", "65", "-1", "1x", "RTMIN+", "RTMIN-1", "RTMIN+31", "RTMAX+1", "RTMAX-31", "RTM", "RTMINX", "99999999999999999999" };
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
		assert_int_equal(str2sig(wrong[i], &number), -1);
	assert_int_equal(number, -7);
	assert_int_equal(sig2str(0, text), -1);
	assert_int_equal(sig2str(-1, text), -1);
	assert_int_equal(sig2str(65, text), -1);
}

static void forbidden(void)
{
	_exit(9);
}

static void test_Fork(void **state)
{
	(void)state;
	int status;
	pthread_atfork(NULL, NULL, forbidden);
	pid_t child = _Fork();
	if (child == 0)
		_exit(getpid() == getppid() ? 1 : 5);
	assert_true(child > 0);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(WEXITSTATUS(status), 5);
}

static void test_descriptors(void **state)
{
	(void)state;
	int ends[2];
	assert_int_equal(pipe(ends), 0);
	errno = 0;
	assert_int_equal(posix_close(ends[0], 2), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(posix_close(ends[0], POSIX_CLOSE_RESTART), 0);
	assert_int_equal(posix_close(ends[1], 0), 0);
	errno = 0;
	assert_int_equal(posix_close(ends[1], 0), -1);
	assert_int_equal(errno, EBADF);

	char here[PATH_MAX], other[PATH_MAX];
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
	assert_ptr_equal(getwd(here), here);
	assert_string_equal(here, getcwd(other, sizeof other));
	errno = 0;
	assert_null(getwd(NULL));
	assert_int_equal(errno, EINVAL);

	_Alignas(struct posix_dent) char buffer[4096];
	int fd = open("/proc/self", O_RDONLY | O_DIRECTORY), seen = 0;
	ssize_t size;
	while ((size = posix_getdents(fd, buffer, sizeof buffer, 0)) > 0) {
		for (char *at = buffer; at < buffer + size; at += ((struct posix_dent *)(void *)at)->d_reclen)
			seen += strcmp(((struct posix_dent *)(void *)at)->d_name, "status") == 0;
	}
	assert_int_equal(size, 0);
	assert_int_equal(seen, 1);
	errno = 0;
	assert_int_equal(posix_getdents(fd, buffer, sizeof buffer, 1), -1);
	assert_int_equal(errno, EOPNOTSUPP);
	close(fd);
	errno = 0;
	assert_int_equal(posix_getdents(fd, buffer, sizeof buffer, 0), -1);
	assert_int_equal(errno, EBADF);
}

static void test_windows(void **state)
{
	(void)state;
	int master, terminal;
	struct winsize size = { .ws_row = 7, .ws_col = 90 }, got;
	assert_int_equal(openpty(&master, &terminal, NULL, NULL, NULL), 0);
	assert_int_equal(tcsetwinsize(master, &size), 0);
	assert_int_equal(tcgetwinsize(terminal, &got), 0);
	assert_int_equal(got.ws_row, 7);
	assert_int_equal(got.ws_col, 90);
	close(master);
	close(terminal);
	errno = 0;
	assert_int_equal(tcgetwinsize(terminal, &got), -1);
	assert_int_equal(errno, EBADF);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_signals), cmocka_unit_test(test_Fork), cmocka_unit_test(test_descriptors), cmocka_unit_test(test_windows),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
