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
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utmp.h>
#include <utmpx.h>

#include "../fails.h"

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
		/* Not before the parent has read: a read that meets the other side's end may miss what came just before. */
		(void)!read(0, &(char){ 0 }, 1);
		_exit(7);
	}
	assert_true(child > 0);
	ssize_t length = read(master, text, sizeof text - 1);
	assert_int_equal(length, 5);
	assert_string_equal(text, "good\n");
	assert_int_equal(write(master, "\n", 1), 1);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(WEXITSTATUS(status), 7);
	close(master);
}

static void test_speeds(void **state)
{
	struct termios settings = { .c_cflag = CS8 };
	(void)state;
	assert_int_equal(cfsetospeed(&settings, B38400), 0);
	assert_int_equal(cfgetospeed(&settings), B38400);
	/* One field holds both here, as Linux's terminals have it. */
	assert_int_equal(cfsetispeed(&settings, B9600), 0);
	assert_int_equal(cfgetispeed(&settings), B9600);
	assert_int_equal(settings.c_cflag & CSIZE, CS8);
	assert_int_equal(cfsetospeed(&settings, B115200), 0);
	assert_int_equal(cfgetospeed(&settings), B115200);
#ifdef _HAVE_STRUCT_TERMIOS_C_ISPEED
	assert_true(settings.c_ispeed == B115200 && settings.c_ospeed == B115200);
#else
	fail_msg("%s", "no word on c_ispeed and c_ospeed");
#endif
	assert_true(CCEQ(CINTR, 3) && !CCEQ(CINTR, 4) && !CCEQ(0, 0));
	/* Hang up. */
	assert_int_equal(cfsetospeed(&settings, B0), 0);
	assert_int_equal(cfgetospeed(&settings), B0);
	FAILS(cfsetospeed(&settings, 12345), EINVAL);
	FAILS(cfsetispeed(&settings, 12345), EINVAL);
}

/* How much can be read, once the other end's bytes have come through. */
static int waiting_at(int fd)
{
	struct pollfd one = { .fd = fd, .events = POLLIN };
	int result = -1;
	assert_int_equal(poll(&one, 1, 10000), 1);
	assert_int_equal(ioctl(fd, FIONREAD, &result), 0);
	return result;
}

static void test_settings(void **state)
{
	int master, slave, waiting;
	struct termios settings, got;
	char text[16] = "";
	(void)state;
	assert_int_equal(openpty(&master, &slave, NULL, NULL, NULL), 0);
	assert_int_equal(tcgetattr(slave, &settings), 0);
	assert_true(settings.c_lflag & ICANON);
	/* Bytes as they come, no echo. */
	settings.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
	settings.c_cc[VMIN] = 1;
	settings.c_cc[VTIME] = 0;
	assert_int_equal(cfsetospeed(&settings, B19200), 0);
	assert_int_equal(tcsetattr(slave, TCSANOW, &settings), 0);
	assert_int_equal(tcgetattr(slave, &got), 0);
	assert_int_equal(got.c_lflag & (ICANON | ECHO), 0);
	assert_int_equal(cfgetospeed(&got), B19200);
	assert_int_equal(write(master, "ab", 2), 2);
	assert_int_equal(read(slave, text, sizeof text), 2);
	assert_string_equal(text, "ab");
	assert_int_equal(tcsetattr(slave, TCSADRAIN, &settings), 0);
	/* What nobody has read goes. */
	assert_int_equal(write(master, "cd", 2), 2);
	assert_int_equal(waiting_at(slave), 2);
	assert_int_equal(tcflush(slave, TCIFLUSH), 0);
	assert_int_equal(ioctl(slave, FIONREAD, &waiting), 0);
	assert_int_equal(waiting, 0);
	assert_int_equal(write(master, "ef", 2), 2);
	assert_int_equal(waiting_at(slave), 2);
	assert_int_equal(tcsetattr(slave, TCSAFLUSH, &settings), 0);
	assert_int_equal(ioctl(slave, FIONREAD, &waiting), 0);
	assert_int_equal(waiting, 0);
	/* Output stops and goes on. */
	assert_int_equal(fcntl(slave, F_SETFL, O_NONBLOCK), 0);
	assert_int_equal(tcflow(slave, TCOOFF), 0);
	FAILS(write(slave, "x", 1), EAGAIN);
	assert_int_equal(tcflow(slave, TCOON), 0);
	assert_int_equal(write(slave, "x", 1), 1);
	assert_int_equal(tcsendbreak(slave, 0), 0);
	assert_int_equal(tcdrain(slave), 0);
	FAILS(tcflush(slave, 99), EINVAL);
	FAILS(tcflow(slave, 99), EINVAL);
	FAILS(tcsetattr(slave, 99, &settings), EINVAL);
	close(slave);
	close(master);
	FAILS(tcsetattr(slave, TCSANOW, &settings), EBADF);
	FAILS(tcsendbreak(slave, 0), EBADF);
	FAILS(tcgetsid(slave), EBADF);
	int ends[2];
	assert_int_equal(pipe(ends), 0);
	FAILS(tcsetattr(ends[0], TCSANOW, &settings), ENOTTY);
	FAILS(tcgetsid(ends[0]), ENOTTY);
	FAILS(tcsetpgrp(ends[0], getpgrp()), ENOTTY);
	close(ends[0]);
	close(ends[1]);
}

/* In a session of its own, where a group of processes comes to the front. */
static void test_foreground(void **state)
{
	int master, status;
	char text[16] = "", name[64];
	(void)state;
	pid_t child = forkpty(&master, name, NULL, NULL);
	assert_true(child >= 0);
	if (child == 0) {
		char own[64], path[L_ctermid];
		int good = tcgetsid(0) == getpid() && tcgetpgrp(0) == getpid() && ttyname_r(0, own, sizeof own) == 0 && strcmp(own, name) == 0 &&
			ttyname_r(0, own, 3) == ERANGE && strcmp(ctermid(path), "/dev/tty") == 0 && strcmp(ctermid(NULL), path) == 0;
		int fd = open(path, O_RDWR);
		good = good && fd >= 0 && tcgetsid(fd) == getpid();
		pid_t other = fork();
		if (other == 0) {
			setpgid(0, 0);
			pause();
			_exit(0);
		}
		setpgid(other, other);
		signal(SIGTTOU, SIG_IGN);
		good = good && tcsetpgrp(0, other) == 0 && tcgetpgrp(0) == other && tcsetpgrp(0, getpgrp()) == 0 && tcgetpgrp(0) == getpgrp();
		errno = 0;
		good = good && tcsetpgrp(0, 1) == -1 && (errno == EPERM || errno == ESRCH);
		kill(other, SIGKILL);
		waitpid(other, NULL, 0);
		(void)!write(1, good ? "good" : "bad!", 4);
		(void)!read(0, &(char){ 0 }, 1);
		_exit(3);
	}
	assert_int_equal(read(master, text, sizeof text - 1), 4);
	assert_string_equal(text, "good");
	assert_int_equal(write(master, "\n", 1), 1);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(WEXITSTATUS(status), 3);
	close(master);
	/* No terminal at all. */
	int ends[2];
	assert_int_equal(pipe(ends), 0);
	assert_int_equal(ttyname_r(ends[0], name, sizeof name), ENOTTY);
	close(ends[0]);
	close(ends[1]);
	assert_int_equal(ttyname_r(ends[0], name, sizeof name), EBADF);
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
	assert_int_equal(utmpxname(UTMPX_FILE), 0);
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
		cmocka_unit_test(test_speeds),
		cmocka_unit_test(test_settings),
		cmocka_unit_test(test_foreground),
		cmocka_unit_test(test_records),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
