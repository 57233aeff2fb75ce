/* SPDX-License-Identifier: MIT */
/* Pseudo-terminals and utmpx records. POSIX.1-2017, posix_openpt, grantpt, ptsname, endutxent; Linux manual, openpty(3). */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <pty.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utmp.h>
#include <utmpx.h>

static void test_pair(void **state)
{
	(void)state;
	int master = posix_openpt(O_RDWR | O_NOCTTY), ends[2];
	char name[64], text[16] = "";
	assert_true(master >= 0);
	assert_int_equal(grantpt(master), 0);
	/* Locked until it is unlocked. */
	assert_int_equal(ptsname_r(master, name, sizeof name), 0);
	assert_string_equal(ptsname(master), name);
	assert_memory_equal(name, "/dev/pts/", 9);
	assert_int_equal(open(name, O_RDWR | O_NOCTTY), -1);
	assert_int_equal(errno, EIO);
	assert_int_equal(unlockpt(master), 0);
	int slave = open(name, O_RDWR | O_NOCTTY);
	assert_true(slave >= 0);
	assert_true(isatty(slave));
	assert_int_equal(write(master, "abc\n", 4), 4);
	assert_int_equal(read(slave, text, sizeof text), 4);
	assert_string_equal(text, "abc\n");
	/* No room, no terminal, no descriptor. */
	assert_int_equal(ptsname_r(master, name, 5), ERANGE);
	assert_int_equal(errno, ERANGE);
	assert_int_equal(pipe(ends), 0);
	assert_int_equal(grantpt(ends[0]), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(unlockpt(ends[0]), -1);
	assert_int_equal(errno, EINVAL);
	assert_null(ptsname(ends[0]));
	assert_int_equal(errno, ENOTTY);
	assert_int_equal(grantpt(-1), -1);
	assert_int_equal(errno, EBADF);
	close(ends[0]);
	close(ends[1]);
	close(slave);
	close(master);
}

static void test_child(void **state)
{
	(void)state;
	int master, slave, status;
	char name[64], text[200] = "";
	struct winsize size = { .ws_row = 33, .ws_col = 99 }, found;
	struct termios settings;
	assert_int_equal(openpty(&master, &slave, name, NULL, &size), 0);
	assert_int_equal(ioctl(slave, TIOCGWINSZ, &found), 0);
	assert_int_equal(found.ws_col, 99);
	assert_string_equal(ttyname(slave), name);
	assert_int_equal(tcgetattr(slave, &settings), 0);
	close(slave);
	close(master);
	settings.c_oflag &= ~(tcflag_t)OPOST;
	pid_t child = forkpty(&master, name, &settings, &size);
	if (child == 0) {
		int good = isatty(0) && isatty(1) && isatty(2) && getsid(0) == getpid() && tcgetpgrp(0) == getpid() && ioctl(0, TIOCGWINSZ, &found) == 0 &&
			found.ws_row == 33;
		(void)!write(1, good ? "good\n" : "bad\n", 5);
		_exit(7);
	}
	assert_true(child > 0);
	ssize_t length = read(master, text, sizeof text - 1);
	assert_int_equal(length, 5);
	assert_string_equal(text, "good\n");
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(WEXITSTATUS(status), 7);
	close(master);
}

static void test_records(void **state)
{
	(void)state;
	char path[] = "/tmp/utmp-XXXXXX";
	int fd = mkstemp(path);
	assert_true(fd >= 0);
	close(fd);
	assert_int_equal(utmpxname(path), 0);
	struct utmpx record = { .ut_type = USER_PROCESS, .ut_pid = 10, .ut_line = "pts/1", .ut_id = "1", .ut_user = "alice" }, *found;
	setutxent();
	assert_null(getutxent());
	assert_non_null(pututxline(&record));
	strcpy(record.ut_line, "pts/2");
	strcpy(record.ut_id, "2");
	strcpy(record.ut_user, "bob");
	assert_non_null(pututxline(&record));
	/* In the first one's place. */
	strcpy(record.ut_id, "1");
	strcpy(record.ut_line, "pts/9");
	strcpy(record.ut_user, "carol");
	found = pututxline(&record);
	assert_non_null(found);
	assert_string_equal(found->ut_user, "carol");
	setutxent();
	found = getutxent();
	assert_non_null(found);
	assert_string_equal(found->ut_user, "carol");
	found = getutent();
	assert_non_null(found);
	assert_string_equal(found->ut_user, "bob");
	assert_null(getutxent());
	setutxent();
	struct utmpx wanted = { .ut_line = "pts/2" };
	found = getutxline(&wanted);
	assert_non_null(found);
	assert_string_equal(found->ut_user, "bob");
	setutxent();
	wanted = (struct utmpx){ .ut_type = DEAD_PROCESS, .ut_id = "2" };
	found = getutxid(&wanted);
	assert_non_null(found);
	assert_string_equal(found->ut_user, "bob");
	wanted.ut_type = EMPTY;
	assert_null(getutxid(&wanted));
	assert_int_equal(errno, EINVAL);
	wanted.ut_type = BOOT_TIME;
	setutxent();
	assert_null(getutxid(&wanted));
	updwtmpx(path, &wanted);
	setutxent();
	found = getutxid(&wanted);
	assert_non_null(found);
	assert_int_equal(found->ut_type, BOOT_TIME);
	endutxent();
	assert_int_equal(utmpxname("/nonexistent/utmp"), 0);
	assert_null(getutxent());
	assert_null(pututxline(&record));
	assert_int_equal(errno, ENOENT);
	unlink(path);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_pair),
		cmocka_unit_test(test_child),
		cmocka_unit_test(test_records),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
