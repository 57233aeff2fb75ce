/* SPDX-License-Identifier: MIT */
/* Who is logged in: the records of /var/run/utmp. POSIX.1-2017, XSI, in glibc's layout; Linux only. Systems without the file have no records. */
#ifndef _UTMPX_H
#define _UTMPX_H

#include <bits/features.h>
#include <bits/pid_t.h>
#include <sys/time.h>
#if defined(__CRT_USE_MISC) && !defined(_WIN32)
#include <paths.h>
#endif

__CRT_BEGIN_DECLS

#ifndef _WIN32
struct utmpx {
	short ut_type;
	pid_t ut_pid;
	char ut_line[32];
	char ut_id[4];
	char ut_user[32];
	char ut_host[256];
	struct {
#ifdef __CRT_USE_MISC
		short e_termination;
		short e_exit;
#else
		short __e_termination;
		short __e_exit;
#endif
	} ut_exit;
	int ut_session;
	/* 32 bits each, in the file. */
	struct {
		int tv_sec;
		int tv_usec;
	} ut_tv;
	int ut_addr_v6[4];
	char __unused[20];
};
#define EMPTY 0
#ifdef __CRT_USE_GNU
#define RUN_LVL 1
#endif
#define BOOT_TIME 2
#define NEW_TIME 3
#define OLD_TIME 4
#define INIT_PROCESS 5
#define LOGIN_PROCESS 6
#define USER_PROCESS 7
#define DEAD_PROCESS 8

#ifdef __CRT_USE_GNU
/* The system's files. */
#define _PATH_UTMPX "/var/run/utmp"
#define _PATH_WTMPX "/var/log/wtmp"
#define UTMPX_FILE _PATH_UTMPX
#define UTMPX_FILENAME _PATH_UTMPX
#define WTMPX_FILE _PATH_WTMPX
#define WTMPX_FILENAME _PATH_WTMPX
#endif

/* The next record; the next one for the same process or of the same type (as ut_type and ut_id say); the next one of a terminal (ut_line) that is in
 * use: in memory that the next call overwrites, or NULL. Not thread-safe. */
struct utmpx *getutxent(void);
struct utmpx *getutxid(const struct utmpx *__wanted);
struct utmpx *getutxline(const struct utmpx *__wanted);
/* Writes a record in the place of its predecessor, or at the end: the record, or NULL with errno (EACCES, EPERM). */
struct utmpx *pututxline(const struct utmpx *__record);
/* Begins anew; closes the file. */
void setutxent(void);
void endutxent(void);
#ifdef __CRT_USE_GNU
/* Names another file. 0. */
int utmpxname(const char *__path);
/* Appends a record to a file. */
void updwtmpx(const char *__path, const struct utmpx *__record);
#endif
#endif

__CRT_END_DECLS

#endif
