/* SPDX-License-Identifier: MIT */
/* Messages to the system's log. POSIX.1-2017; Linux only. */
#ifndef _SYSLOG_H
#define _SYSLOG_H

#include <bits/features.h>
#define __need___va_list
#include <stdarg.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define LOG_EMERG 0
#define LOG_ALERT 1
#define LOG_CRIT 2
#define LOG_ERR 3
#define LOG_WARNING 4
#define LOG_NOTICE 5
#define LOG_INFO 6
#define LOG_DEBUG 7

#define LOG_KERN (0 << 3)
#define LOG_USER (1 << 3)
#define LOG_MAIL (2 << 3)
#define LOG_DAEMON (3 << 3)
#define LOG_AUTH (4 << 3)
#define LOG_SYSLOG (5 << 3)
#define LOG_LPR (6 << 3)
#define LOG_NEWS (7 << 3)
#define LOG_UUCP (8 << 3)
#define LOG_CRON (9 << 3)
#define LOG_AUTHPRIV (10 << 3)
#define LOG_FTP (11 << 3)
#define LOG_LOCAL0 (16 << 3)
#define LOG_LOCAL1 (17 << 3)
#define LOG_LOCAL2 (18 << 3)
#define LOG_LOCAL3 (19 << 3)
#define LOG_LOCAL4 (20 << 3)
#define LOG_LOCAL5 (21 << 3)
#define LOG_LOCAL6 (22 << 3)
#define LOG_LOCAL7 (23 << 3)

#define LOG_PID 0x01
#define LOG_CONS 0x02
#define LOG_ODELAY 0x04
#define LOG_NDELAY 0x08
#define LOG_NOWAIT 0x10
#define LOG_PERROR 0x20
#define LOG_PRIMASK 7
#define LOG_FACMASK (127 << 3)
#define LOG_NFACILITIES 24
#define _PATH_LOG "/dev/log"
#define LOG_PRI(priority) ((priority) & LOG_PRIMASK)
#define LOG_FAC(priority) (((priority) & LOG_FACMASK) >> 3)
#define LOG_MAKEPRI(facility, level) ((facility) | (level))
#define LOG_MASK(level) (1 << (level))
#define LOG_UPTO(level) ((1 << ((level) + 1)) - 1)

/* Sets what each message begins with (the text is not copied; NULL: nothing), the LOG_* options and the facility. */
void openlog(const char *__name, int __options, int __facility);
/* Sends a message of at most 1023 bytes, formatted as by printf() with %m for strerror(errno), to /dev/log. Lost if nobody listens there,
 * unless LOG_CONS sends it to the console. errno stays as it is. Thread-safe. */
void syslog(int __priority, const char *__format, ...) __attribute__((__format__(__printf__, 2, 3)));
#ifdef __CRT_USE_MISC
void vsyslog(int __priority, const char *__format, __gnuc_va_list __arguments) __attribute__((__format__(__printf__, 2, 0)));
#endif
void closelog(void);
#ifdef __CRT_USE_MISC
/* For a program that defines SYSLOG_NAMES: the names of levels and facilities, ended by NULL and -1. */
#define INTERNAL_NOPRI 0x10
#define INTERNAL_MARK LOG_MAKEPRI(24 << 3, 0)
#ifdef SYSLOG_NAMES
typedef struct _code {
	char *c_name;
	int c_val;
} CODE;
static CODE prioritynames[] __attribute__((__unused__)) = {
	{ (char *)"alert", LOG_ALERT },
	{ (char *)"crit", LOG_CRIT },
	{ (char *)"debug", LOG_DEBUG },
	{ (char *)"emerg", LOG_EMERG },
	{ (char *)"err", LOG_ERR },
	{ (char *)"error", LOG_ERR },
	{ (char *)"info", LOG_INFO },
	{ (char *)"none", INTERNAL_NOPRI },
	{ (char *)"notice", LOG_NOTICE },
	{ (char *)"panic", LOG_EMERG },
	{ (char *)"warn", LOG_WARNING },
	{ (char *)"warning", LOG_WARNING },
	{ (char *)0, -1 },
};
static CODE facilitynames[] __attribute__((__unused__)) = {
	{ (char *)"auth", LOG_AUTH },
	{ (char *)"authpriv", LOG_AUTHPRIV },
	{ (char *)"cron", LOG_CRON },
	{ (char *)"daemon", LOG_DAEMON },
	{ (char *)"ftp", LOG_FTP },
	{ (char *)"kern", LOG_KERN },
	{ (char *)"lpr", LOG_LPR },
	{ (char *)"mail", LOG_MAIL },
	{ (char *)"mark", INTERNAL_MARK },
	{ (char *)"news", LOG_NEWS },
	{ (char *)"security", LOG_AUTH },
	{ (char *)"syslog", LOG_SYSLOG },
	{ (char *)"user", LOG_USER },
	{ (char *)"uucp", LOG_UUCP },
	{ (char *)"local0", LOG_LOCAL0 },
	{ (char *)"local1", LOG_LOCAL1 },
	{ (char *)"local2", LOG_LOCAL2 },
	{ (char *)"local3", LOG_LOCAL3 },
	{ (char *)"local4", LOG_LOCAL4 },
	{ (char *)"local5", LOG_LOCAL5 },
	{ (char *)"local6", LOG_LOCAL6 },
	{ (char *)"local7", LOG_LOCAL7 },
	{ (char *)0, -1 },
};
#endif
#endif
/* The levels that are sent, of LOG_MASK() or LOG_UPTO(); 0 changes nothing. The mask before. */
int setlogmask(int __mask);
#endif

__CRT_END_DECLS

#endif
