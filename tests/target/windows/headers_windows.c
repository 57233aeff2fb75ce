/* SPDX-License-Identifier: MIT */
/* What mingw-w64's headers bring along and programs use without asking for it; and what is not there, so that programs which ask by #ifdef go another way.
 * Expectations from mingw-w64's headers. No further header may be included here. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <pthread.h>
#include <unistd.h>

static void test_descriptors_and_processes(void **state)
{
	(void)state;
	/* <unistd.h> has <io.h> and <process.h>. */
	assert_int_equal(_setmode(1, _O_BINARY), _O_BINARY);
	assert_int_equal(_getpid(), getpid());
	assert_int_equal(P_WAIT, _P_WAIT);
	assert_int_equal(_access(".", F_OK), 0);
}

static void test_errors(void **state)
{
	(void)state;
	errno = ENOFILE;
	assert_int_equal(*_errno(), ENOENT);
	assert_true(sys_nerr > ENOENT);
	assert_string_equal(sys_errlist[ENOENT], strerror(ENOENT));
}

static void test_times(void **state)
{
	struct timeval span = { 1, 2 };
	struct _timeb now;
	(void)state;
	/* <time.h>, which <pthread.h> has, has both. */
	_ftime(&now);
	assert_true(now.time > span.tv_sec);
}

static void test_signals_that_do_not_come(void **state)
{
	(void)state;
#if defined(SIGALRM) || defined(SIGHUP) || defined(SIGPIPE) || defined(SIGCHLD) || defined(SIGUSR1) || !defined(SIGBREAK) || !defined(SIGTERM)
	fail();
#endif
}

static void test_headers_of_linux(void **state)
{
	(void)state;
#if __has_include(<poll.h>) || __has_include(<sys/socket.h>) || __has_include(<sys/mman.h>) || __has_include(<termios.h>) || __has_include(<pwd.h>)
	fail();
#endif
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_descriptors_and_processes),
		cmocka_unit_test(test_errors),
		cmocka_unit_test(test_times),
		cmocka_unit_test(test_signals_that_do_not_come),
		cmocka_unit_test(test_headers_of_linux),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
