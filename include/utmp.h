/* SPDX-License-Identifier: MIT */
/* <utmpx.h> under its older names, and login_tty(). Linux only. */
#ifndef _UTMP_H
#define _UTMP_H

#include <bits/features.h>
#include <utmpx.h>
/* As in other libraries, on which programs rely. */
#if defined(__CRT_USE_MISC) && !defined(_WIN32)
#include <paths.h>
#include <sys/types.h>
#endif

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define utmp utmpx
#define ut_name ut_user
#define ut_time ut_tv.tv_sec
#define ut_xtime ut_tv.tv_sec
#define ut_addr ut_addr_v6[0]
#define ACCOUNTING 9
/* By which programs tell what a record has. */
#define _HAVE_UT_TYPE 1
#define _HAVE_UT_PID 1
#define _HAVE_UT_ID 1
#define _HAVE_UT_TV 1
#define _HAVE_UT_HOST 1
#define UT_LINESIZE 32
#define UT_NAMESIZE 32
#define UT_HOSTSIZE 256
#define _PATH_UTMP "/var/run/utmp"
#define UTMP_FILE _PATH_UTMP
#define UTMP_FILENAME UTMP_FILE
#define WTMP_FILE "/var/log/wtmp"
#define WTMP_FILENAME WTMP_FILE
#define UT_UNKNOWN EMPTY

/* A record of /var/log/lastlog. */
struct lastlog {
	__INT32_TYPE__ ll_time;
	char ll_line[UT_LINESIZE];
	char ll_host[UT_HOSTSIZE];
};

struct utmp *getutent(void);
struct utmp *getutid(const struct utmp *__wanted);
struct utmp *getutline(const struct utmp *__wanted);
struct utmp *pututline(const struct utmp *__record);
void setutent(void);
void endutent(void);
int utmpname(const char *__path);
void updwtmp(const char *__path, const struct utmp *__record);
/* Writes that somebody has come (the rest of the record is found: the process, the terminal of standard input, output or error) or gone, to both files. logout(): 1, or 0 if nobody was there. */
void login(const struct utmp *__record);
int logout(const char *__line);
/* A record for a terminal in WTMP_FILE: of one who came, or, with an empty name, has gone. */
void logwtmp(const char *__line, const char *__name, const char *__host);
/* Makes a terminal the controlling one of a new session, and standard input, output and error. 0, or -1 with errno. */
int login_tty(int __fd);
#endif

__CRT_END_DECLS

#endif
