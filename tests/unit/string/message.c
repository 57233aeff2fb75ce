/* SPDX-License-Identifier: MIT */
/* strerror and strsignal with their relatives, strverscmp, basename, ffs. ISO C17 7.24.6.2, POSIX; the texts are those that users know. */
#define _GNU_SOURCE 1
#include "guarded.h"

#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <string.h>
#include <strings.h>

static void test_errors(void **state)
{
	(void)state;
	static const struct { int number; const char *name, *text; } known[] = {
		{EPERM, "EPERM", "Operation not permitted"}, {ENOENT, "ENOENT", "No such file or directory"},
		{EINTR, "EINTR", "Interrupted system call"}, {ENOMEM, "ENOMEM", "Cannot allocate memory"},
		{EACCES, "EACCES", "Permission denied"}, {EEXIST, "EEXIST", "File exists"}, {EINVAL, "EINVAL", "Invalid argument"},
		{EDOM, "EDOM", "Numerical argument out of domain"}, {ERANGE, "ERANGE", "Numerical result out of range"},
		{EPIPE, "EPIPE", "Broken pipe"}, {EILSEQ, "EILSEQ", "Invalid or incomplete multibyte or wide character"},
		{EOVERFLOW, "EOVERFLOW", "Value too large for defined data type"}, {ENOMSG, "ENOMSG", "No message of desired type"},
		{EBFONT, "EBFONT", "Bad font file format"}, {EHWPOISON, "EHWPOISON", "Memory page has hardware error"},
		{0, "0", "Success"},
	};
	errno = 77;
	char buffer[64];
	for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
		assert_string_equal(strerror(known[i].number), known[i].text);
		assert_string_equal(strerrordesc_np(known[i].number), known[i].text);
		assert_string_equal(strerrorname_np(known[i].number), known[i].name);
		assert_int_equal(strerror_r(known[i].number, buffer, sizeof buffer), 0);
		assert_string_equal(buffer, known[i].text);
	}
	static const int unknown[] = {-1, 41, 58, 134, 100000, INT_MAX, INT_MIN};
	static const char *const texts[] = {"Unknown error -1", "Unknown error 41", "Unknown error 58", "Unknown error 134",
		"Unknown error 100000", "Unknown error 2147483647", "Unknown error -2147483648"};
	for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++) {
		assert_string_equal(strerror(unknown[i]), texts[i]);
		assert_int_equal(strerror_r(unknown[i], buffer, sizeof buffer), EINVAL);
		assert_string_equal(buffer, texts[i]);
		assert_null(strerrordesc_np(unknown[i]));
		assert_null(strerrorname_np(unknown[i]));
	}
	/* Every number has a text and a name, or neither. */
	for (int number = 0; number <= 133; number++)
		assert_int_equal(strerrorname_np(number) == NULL, strerrordesc_np(number) == NULL);
	/* Too little room. */
	memset(buffer, '#', sizeof buffer);
	assert_int_equal(strerror_r(ENOENT, buffer, 8), ERANGE);
	assert_string_equal(buffer, "No such");
	assert_int_equal(buffer[8], '#');
	assert_int_equal(strerror_r(ENOENT, buffer, 0), ERANGE);
	assert_int_equal(strerror_r(-5, buffer, 8), ERANGE);
	assert_string_equal(buffer, "Unknown");
	assert_int_equal(errno, 77);
}

static void test_signals(void **state)
{
	(void)state;
	assert_string_equal(strsignal(SIGINT), "Interrupt");
	assert_string_equal(strsignal(SIGSEGV), "Segmentation fault");
	assert_string_equal(strsignal(SIGTERM), "Terminated");
	assert_string_equal(strsignal(SIGABRT), "Aborted");
	/* Windows has no names for signals that do not come there, but texts. */
	assert_string_equal(strsignal(31), "Bad system call");
	assert_string_equal(strsignal(0), "Unknown signal 0");
	assert_string_equal(strsignal(-3), "Unknown signal -3");
	assert_string_equal(strsignal(34), "Real-time signal 0");
	assert_string_equal(strsignal(64), "Real-time signal 30");
	assert_string_equal(strsignal(65), "Unknown signal 65");
	/* POSIX names the functions that may overwrite each text: not each other. */
	const char *signal = strsignal(1001), *error = strerror(1002);
	assert_string_equal(signal, "Unknown signal 1001");
	assert_string_equal(error, "Unknown error 1002");
	assert_string_equal(strsignal(40), "Real-time signal 6");
	assert_string_equal(error, "Unknown error 1002");
	assert_string_equal(sigabbrev_np(SIGINT), "INT");
	assert_string_equal(sigabbrev_np(31), "SYS");
	assert_string_equal(sigdescr_np(SIGFPE), "Floating point exception");
	assert_null(sigabbrev_np(0));
	assert_null(sigdescr_np(32));
}

/* The order that GNU documents: 000 < 00 < 01 < 010 < 09 < 0 < 1 < 9 < 10. */
static void test_versions(void **state)
{
	(void)state;
	static const char *const ordered[] = {"", "000", "00", "01", "010", "09", "0", "1", "9", "10", "a", "a0", "a1", "a1a", "a1b", "a2",
		"a10", "b1.9", "b1.10", "b2", "b10"};
	enum { COUNT = sizeof ordered / sizeof *ordered };
	for (int i = 0; i < COUNT; i++) {
		for (int k = 0; k < COUNT; k++)
			assert_int_equal(sign(strverscmp(ordered[i], ordered[k])), sign(i - k));
	}
	/* Numbers of any length. */
	assert_true(strverscmp("x99999999999999999999", "x100000000000000000000") < 0);
}

static void test_basename(void **state)
{
	(void)state;
	assert_string_equal(basename("/usr/bin/cc"), "cc");
	assert_string_equal(basename("cc"), "cc");
	assert_string_equal(basename("/usr/"), "");
	assert_string_equal(basename(""), "");
	assert_string_equal(basename("/"), "");
}

static void test_bits(void **state)
{
	(void)state;
	assert_int_equal(ffs(0), 0);
	assert_int_equal(ffs(1), 1);
	assert_int_equal(ffs(INT_MIN), 32);
	assert_int_equal(ffs(0x50), 5);
	assert_int_equal(ffsl(LONG_MIN), (int)sizeof(long) * 8);
	assert_int_equal(ffsl(0), 0);
	assert_int_equal(ffsll(LLONG_MIN), 64);
	assert_int_equal(ffsll(0x100000000), 33);
	assert_int_equal(ffsll(0), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_errors),
		cmocka_unit_test(test_signals),
		cmocka_unit_test(test_versions),
		cmocka_unit_test(test_basename),
		cmocka_unit_test(test_bits),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
