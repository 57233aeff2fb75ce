/* SPDX-License-Identifier: MIT */
/* Messages to the log as LOG_PERROR shows them, with and without a daemon. Expectations: POSIX.1-2017, syslog(3). */
#define _GNU_SOURCE 1
#define SYSLOG_NAMES 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <syslog.h>
#include <unistd.h>

static void test_messages(void **state)
{
	(void)state;
	int ends[2], saved = dup(2);
	char buffer[256] = "", expected[128];
	assert_int_equal(pipe(ends), 0);
	dup2(ends[1], 2);
	openlog("prog", LOG_PERROR | LOG_PID, LOG_LOCAL3);
	assert_int_equal(setlogmask(LOG_UPTO(LOG_INFO)), 0xff);
	assert_int_equal(setlogmask(0), LOG_UPTO(LOG_INFO));
	syslog(LOG_DEBUG, "unseen");
	errno = ENOENT;
	syslog(LOG_ERR, "%d: %m", 7);
	int error = errno;
	closelog();
	openlog(NULL, LOG_PERROR, 0);
	syslog(LOG_USER | LOG_NOTICE, "plain\n");
	closelog();
	dup2(saved, 2);
	close(saved);
	close(ends[1]);
	assert_int_equal(error, ENOENT);
	size_t size = 0;
	ssize_t got;
	while ((got = read(ends[0], buffer + size, sizeof buffer - 1 - size)) > 0)
		size += (size_t)got;
	close(ends[0]);
	snprintf(expected, sizeof expected, "prog[%d]: 7: %s\nplain\n", (int)getpid(), strerror(ENOENT));
	assert_string_equal(buffer, expected);
	assert_int_equal(LOG_MAKEPRI(LOG_LOCAL7, LOG_DEBUG), 191);
}

static int value(const CODE *codes, const char *name)
{
	while (codes->c_name != NULL && strcmp(codes->c_name, name) != 0)
		codes++;
	return codes->c_val;
}

static void test_names(void **state)
{
	(void)state;
	assert_int_equal(value(prioritynames, "warning"), LOG_WARNING);
	assert_int_equal(value(prioritynames, "none"), INTERNAL_NOPRI);
	assert_int_equal(value(prioritynames, "loud"), -1);
	assert_int_equal(value(facilitynames, "local7"), LOG_LOCAL7);
	assert_int_equal(value(facilitynames, "mark"), 192);
	assert_int_equal(value(facilitynames, "nobody"), -1);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_messages), cmocka_unit_test(test_names) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
