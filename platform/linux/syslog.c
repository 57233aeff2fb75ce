/* SPDX-License-Identifier: MIT */
/* The functions of <syslog.h>: each message is one datagram to /dev/log, as RFC 3164 (4.1) describes it. */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <syslog.h>
#include <time.h>

#include "error.h"
#include "kernel.h"
#include "fork.h"
#include "lock.h"

enum { MESSAGE = 1024 };

struct crt_lock __crt_syslog_lock;
/* Guarded by the lock. */
static const char *own_name;
static int own_options, own_facility = LOG_USER, own_mask = 0xff, log_fd = -1;

static void disconnect(void)
{
	if (log_fd >= 0)
		SYS1(close, log_fd);
	log_fd = -1;
}

static int connect_log(void)
{
	static const struct sockaddr_un address = { AF_UNIX, "/dev/log" };
	if (log_fd < 0)
		log_fd = (int)SYS3(socket, AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	if (log_fd >= 0 && SYS3(connect, log_fd, &address, sizeof(address)) < 0)
		disconnect();
	return log_fd >= 0;
}

void openlog(const char *name, int options, int facility)
{
	int error = errno;
	__crt_lock(&__crt_syslog_lock);
	own_name = name;
	own_options = options;
	if ((facility & ~LOG_FACMASK) == 0 && facility != 0)
		own_facility = facility;
	if ((options & LOG_NDELAY) != 0 && log_fd < 0)
		connect_log();
	__crt_unlock(&__crt_syslog_lock);
	__crt_set_errno(error);
}

void closelog(void)
{
	__crt_lock(&__crt_syslog_lock);
	disconnect();
	own_name = NULL;
	own_options = 0;
	own_facility = LOG_USER;
	__crt_unlock(&__crt_syslog_lock);
}

int setlogmask(int mask)
{
	__crt_lock(&__crt_syslog_lock);
	int before = own_mask;
	if (mask != 0)
		own_mask = mask;
	__crt_unlock(&__crt_syslog_lock);
	return before;
}

/* The daemon may have started anew: one more connection is tried. */
static int send_log(const char *text, size_t size)
{
	for (int attempt = 0; attempt < 2; attempt++) {
		if (log_fd < 0 && !connect_log())
			return 0;
		if (SYS6(sendto, log_fd, text, size, MSG_NOSIGNAL, NULL, 0) >= 0)
			return 1;
		disconnect();
	}
	return 0;
}

static void write_line(long fd, const char *text, size_t size)
{
	struct iovec pieces[2] = { { (char *)text, size }, { "\n", 1 } };
	SYS3(writev, fd, pieces, size != 0 && text[size - 1] == '\n' ? 1 : 2);
}

void vsyslog(int priority, const char *format, va_list arguments)
{
	static const char months[12][4] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
	char text[MESSAGE];
	int error = errno;
	time_t now = time(NULL);
	struct tm tm = { .tm_mday = 1 };
	localtime_r(&now, &tm);
	__crt_lock(&__crt_syslog_lock);
	if ((own_mask & LOG_MASK(LOG_PRI(priority))) != 0 && (priority & ~(LOG_PRIMASK | LOG_FACMASK)) == 0) {
		char process[16] = "";
		int head = 0, facility = (priority & LOG_FACMASK) != 0 ? 0 : own_facility;
		if ((own_options & LOG_PID) != 0)
			snprintf(process, sizeof(process), "[%d]", (int)SYS0(getpid));
		int size = snprintf(text, sizeof(text), "<%d>%s %2d %02d:%02d:%02d %n%.200s%s%s", priority | facility, months[tm.tm_mon],
			tm.tm_mday, tm.tm_hour, tm.tm_min, tm.tm_sec, &head, own_name != NULL ? own_name : "", process,
			own_name != NULL || process[0] != 0 ? ": " : "");
		if (size > 0) {
			__crt_set_errno(error);
			int more = vsnprintf(text + size, sizeof(text) - (size_t)size, format, arguments);
			size = more < 0 ? size : size + more < MESSAGE ? size + more : MESSAGE - 1;
			if ((own_options & LOG_PERROR) != 0)
				write_line(2, text + head, (size_t)(size - head));
			if (!send_log(text, (size_t)size) && (own_options & LOG_CONS) != 0) {
				long console = SYS4(openat, AT_FDCWD, "/dev/console", O_WRONLY | O_NOCTTY | O_CLOEXEC, 0);
				if (console >= 0) {
					write_line(console, text + head, (size_t)(size - head));
					SYS1(close, console);
				}
			}
		}
	}
	__crt_unlock(&__crt_syslog_lock);
	__crt_set_errno(error);
}

void syslog(int priority, const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	vsyslog(priority, format, arguments);
	va_end(arguments);
}
