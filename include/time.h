/* SPDX-License-Identifier: MIT */
/* Date and time. ISO C17 7.27, POSIX.1-2017. */
#ifndef _TIME_H
#define _TIME_H

#include <bits/features.h>
#ifdef __CRT_LANG_C23
#define __STDC_VERSION_TIME_H__ 202311L
#endif
#include <bits/clock_t.h>
#include <bits/time_t.h>
#include <bits/types.h>
#if defined(__CRT_USE_C11) || defined(__CRT_USE_POSIX199309)
#include <bits/timespec.h>
#endif
#ifdef __CRT_USE_POSIX199309
#include <bits/clockid_t.h>
#include <bits/pid_t.h>
#ifndef _WIN32
#include <bits/itimerspec.h>
#endif
#endif
#ifdef __CRT_USE_POSIX2008
#include <bits/locale_t.h>
#endif

#define __need_size_t
#define __need_NULL
#include <stddef.h>

__CRT_BEGIN_DECLS

/* Of clock_t, the unit of processor time: microseconds on every target. */
#define CLOCKS_PER_SEC ((clock_t)1000000)

/* Broken-down time. */
#ifndef __struct_tm_defined
#define __struct_tm_defined 1
struct tm {
	int tm_sec;   /* 0 to 60 */
	int tm_min;   /* 0 to 59 */
	int tm_hour;  /* 0 to 23 */
	int tm_mday;  /* 1 to 31 */
	int tm_mon;   /* 0 to 11 */
	int tm_year;  /* since 1900 */
	int tm_wday;  /* 0 (Sunday) to 6 */
	int tm_yday;  /* 0 to 365 */
	int tm_isdst; /* > 0: summer time, 0: not, < 0: unknown */
#ifdef __CRT_USE_MISC
	/* Seconds east of Greenwich, and the zone's name. */
	__crt_int64 tm_gmtoff;
	const char *tm_zone;
#else
	__crt_int64 __tm_gmtoff;
	const char *__tm_zone;
#endif
};
#endif

/* The processor time used by the process, or (clock_t)-1. Thread-safe. 7.27.2.1. */
clock_t clock(void) __CRT_NOTHROW;
/* end - start, in seconds. 7.27.2.2. */
double difftime(time_t __end, time_t __start) __CRT_NOTHROW __attribute__((__const__));
/* Seconds since 1970-01-01 00:00 UTC, also stored in *now unless that is NULL. Async-signal-safe. 7.27.2.4. */
time_t time(time_t *__now) __CRT_NOTHROW;

/* ---- Dates (7.27.2.3, 7.27.3). Years are those of the Gregorian calendar, without a limit but that of tm_year; no leap seconds. ---- */

/* The time that the date in the zone of TZ stands for. All fields may have any value, tm_wday and tm_yday are ignored; on success all
 * are set as localtime() would. tm_isdst chooses where clocks show a time twice (< 0: the first), says by which clock a time is
 * meant that is never shown (< 0: the one before), and otherwise moves the time by the difference if it is not so. (time_t)-1 and
 * EOVERFLOW, *tm untouched, if the year does not fit. Follows TZ as tzset(). Thread-safe. 7.27.2.3. */
time_t mktime(struct tm *__tm) __CRT_NOTHROW;
/* "Thu Jan  1 00:00:00 1970\n"; "???" for a day or month that is none. The text is overwritten by the thread's next call of
 * asctime and ctime. 7.27.3.1. */
char *asctime(const struct tm *__tm) __CRT_NOTHROW;
/* asctime(localtime(time)), or NULL as localtime(). 7.27.3.2. */
char *ctime(const time_t *__time) __CRT_NOTHROW;
/* The date in UTC, and in the zone of TZ, in one object that both share; NULL and EOVERFLOW if the year does not fit. 7.27.3.3,
 * 7.27.3.4. */
struct tm *gmtime(const time_t *__time) __CRT_NOTHROW;
struct tm *localtime(const time_t *__time) __CRT_NOTHROW;
#if defined(__CRT_USE_POSIX) || defined(__CRT_USE_C23)
/* The same into *result, which they return. Both are thread-safe; localtime_r follows TZ, too. C23 7.29.3. */
struct tm *gmtime_r(const time_t *__crt_restrict __time, struct tm *__crt_restrict __result) __CRT_NOTHROW;
__CRT_REPLACEABLE(struct tm *, gmtime_r, (const time_t *__crt_restrict __time, struct tm *__crt_restrict __result), (__time, __result))
struct tm *localtime_r(const time_t *__crt_restrict __time, struct tm *__crt_restrict __result) __CRT_NOTHROW;
__CRT_REPLACEABLE(struct tm *, localtime_r, (const time_t *__crt_restrict __time, struct tm *__crt_restrict __result), (__time, __result))
#endif
#ifdef __CRT_USE_POSIX
/* The same into 26 bytes: NULL and EOVERFLOW if the year is too long for them. Thread-safe. POSIX.1-2017. */
char *asctime_r(const struct tm *__crt_restrict __tm, char *__crt_restrict __text) __CRT_NOTHROW;
__CRT_REPLACEABLE(char *, asctime_r, (const struct tm *__crt_restrict __tm, char *__crt_restrict __text), (__tm, __text))
char *ctime_r(const time_t *__time, char *__text) __CRT_NOTHROW;
__CRT_REPLACEABLE(char *, ctime_r, (const time_t *__time, char *__text), (__time, __text))
#endif
#if defined(__CRT_USE_MISC) || defined(__CRT_USE_C23)
/* mktime() for a date in UTC. Thread-safe. C23 7.29.2.4. */
time_t timegm(struct tm *__tm) __CRT_NOTHROW;
__CRT_REPLACEABLE(time_t, timegm, (struct tm *__tm), (__tm))
#endif
#ifdef __CRT_USE_MISC
/* mktime(). */
time_t timelocal(struct tm *__tm) __CRT_NOTHROW;
/* Whether there is a 29 February in that year of the Gregorian calendar; the argument is evaluated several times. */
#define __isleap(year) ((year) % 4 == 0 && ((year) % 100 != 0 || (year) % 400 == 0))
#endif
/* The date by a format: all conversions of C23 and POSIX, %k %l %P %s besides, the flags _ - 0 + ^ # and a width in front of E and O
 * (POSIX.1-2017, glibc). All locales have the names of "C". The length without the NUL, or 0 if the text does not fit `size` bytes
 * with it (their contents are then open). %Z and %z of a struct tm that no function of this header filled tell tzname[] and its
 * offset by tm_isdst, for its other fields may hold anything. An unknown conversion is copied. Thread-safe. 7.27.3.5. */
size_t strftime(char *__crt_restrict __text, size_t __size, const char *__crt_restrict __format, const struct tm *__crt_restrict __tm)
	__CRT_NOTHROW;
#ifdef __CRT_USE_POSIX2008
size_t strftime_l(char *__crt_restrict __text, size_t __size, const char *__crt_restrict __format, const struct tm *__crt_restrict __tm,
	locale_t __locale) __CRT_NOTHROW;
#endif
#if defined(__CRT_USE_XOPEN) || defined(__CRT_USE_MISC)
/* Reads a date by a format. What is behind the part that was read, or NULL if the text does not fit the format. Fields of which
 * nothing is said stay as they are, but a whole date sets tm_wday and tm_yday. Besides POSIX's: %F %g %G %k %l %P %s %u %V, %z (sets
 * tm_gmtoff) and %Z (sets tm_isdst if it is a name of the current zone, skips it otherwise). Thread-safe. POSIX.1-2017. */
char *strptime(const char *__crt_restrict __text, const char *__crt_restrict __format, struct tm *__crt_restrict __tm) __CRT_NOTHROW;
__CRT_REPLACEABLE(char *, strptime, (const char *__crt_restrict __text, const char *__crt_restrict __format, struct tm *__crt_restrict __tm), (__text, __format, __tm))
/* Reads a date by the first line of the file DATEMSK, formats of strptime(), that fits it; what it does not say is from now on: the next
 * such weekday, hour or month. NULL on failure with getdate_err: 1 (no DATEMSK), 2 to 5 (the file: not to be opened, no status, not regular, not to be
 * read), 6 (no memory), 7 (no line fits), 8 (no such date). getdate() returns its own structure, and is not thread-safe. getdate_r(), of GNU,
 * returns 0 or that number. POSIX.1-2017. */
struct tm *getdate(const char *__text);
extern int getdate_err;
#ifdef __CRT_USE_GNU
int getdate_r(const char *__crt_restrict __text, struct tm *__crt_restrict __result);
#endif
#endif
#ifdef __CRT_USE_POSIX
/* Follows TZ, which all functions above do by themselves: a POSIX string (EST5EDT,M3.2.0,M11.1.0; tried first on every system), else
 * a file of the time zone database, by a path or below TZDIR or /usr/share/zoneinfo (on Windows below TZDIR); a colon in front says
 * that it is a file. Without TZ the system's zone; UTC if there is none such. POSIX.1-2017 XBD 8.3. */
void tzset(void) __CRT_NOTHROW;
/* The names of standard and summer time. Not to be read while another thread makes TZ change. */
extern char *tzname[2] __asm__("__tzname");
#if defined(__CRT_USE_XOPEN) || defined(__CRT_USE_MISC)
/* Seconds west of Greenwich of standard time; nonzero if there ever is summer time. */
extern long timezone __asm__("__timezone");
extern int daylight __asm__("__daylight");
#endif
#endif

#ifdef __CRT_USE_C11
/* The time since the base's epoch: TIME_UTC, 1970; or (C23) a clock that never jumps, the processor time of the process, of the
 * thread. `base`, or 0 if it is no base. timespec_getres: the step of that clock, if resolution is not NULL. 7.27.2.5. */
#define TIME_UTC 1
int timespec_get(struct timespec *__now, int __base) __CRT_NOTHROW;
#if defined(__cplusplus) && defined(_WIN32)
/* For mingw-w64's libstdc++, as in <stdlib.h>. */
#define _GLIBCXX_HAVE_TIMESPEC_GET 1
#endif
#ifdef __CRT_USE_C23
#define TIME_MONOTONIC 2
#define TIME_ACTIVE 3
#define TIME_THREAD_ACTIVE 4
int timespec_getres(struct timespec *__resolution, int __base) __CRT_NOTHROW;
#endif
#endif

#ifdef __CRT_USE_POSIX199309
/* Linux's numbers on every target. Since 1970; since some start, never set back; processor time of the process and of the
 * calling thread. The rest are Linux's alone. */
#define CLOCK_REALTIME 0
#define CLOCK_MONOTONIC 1
#define CLOCK_PROCESS_CPUTIME_ID 2
#define CLOCK_THREAD_CPUTIME_ID 3
#define CLOCK_MONOTONIC_RAW 4
#define CLOCK_REALTIME_COARSE 5
#define CLOCK_MONOTONIC_COARSE 6
#define CLOCK_BOOTTIME 7
#define CLOCK_REALTIME_ALARM 8
#define CLOCK_BOOTTIME_ALARM 9
#define CLOCK_TAI 11
#define TIMER_ABSTIME 1

/* 0, or -1 and EINVAL if there is no such clock. Async-signal-safe. POSIX.1-2017. */
int clock_gettime(clockid_t __clock, struct timespec *__now) __CRT_NOTHROW;
int clock_getres(clockid_t __clock, struct timespec *__resolution) __CRT_NOTHROW;
/* Sets CLOCK_REALTIME. 0, or -1: EPERM, EINVAL. */
int clock_settime(clockid_t __clock, const struct timespec *__now) __CRT_NOTHROW;
#ifdef __CRT_USE_POSIX2001
/* The number of a process's processor time clock; 0 is the calling process. 0, ESRCH or EPERM; errno stays. On Windows no process but
 * the calling one has one. */
int clock_getcpuclockid(pid_t __process, clockid_t *__clock) __CRT_NOTHROW;
#endif
/* Sleeps for `span`. 0; -1 and EINTR when a signal came, what is left then in *left unless that is NULL; -1 and EINVAL if
 * tv_nsec is not 0 to 999,999,999 or tv_sec negative. Async-signal-safe. */
int nanosleep(const struct timespec *__span, struct timespec *__left);
__CRT_REPLACEABLE(int, nanosleep, (const struct timespec *__span, struct timespec *__left), (__span, __left))
#ifdef __CRT_USE_POSIX2001
/* The same on CLOCK_REALTIME or CLOCK_MONOTONIC, until `span` if flags has TIMER_ABSTIME. Gives the error number; errno stays. */
int clock_nanosleep(clockid_t __clock, int __flags, const struct timespec *__span, struct timespec *__left);
#endif
#ifndef _WIN32
/* Timers. Linux only. 0 unless said otherwise, or -1 with errno: EINVAL, EAGAIN (too many), ENOTSUP. Async-signal-safe but for the first
 * and the last. */
#include <bits/timer_t.h>
struct sigevent;
/* Makes a timer of a clock, not yet running, that sends the event's signal (NULL: SIGALRM) or starts its function in a new
 * thread (SIGEV_THREAD). EINVAL, EAGAIN. */
int timer_create(clockid_t __clock, struct sigevent *__crt_restrict __event, timer_t *__crt_restrict __timer) __CRT_NOTHROW;
/* Starts it; a value of 0 stops it. With TIMER_ABSTIME the value is a moment. What was left is stored unless `old` is NULL. */
int timer_settime(timer_t __timer, int __flags, const struct itimerspec *__crt_restrict __value, struct itimerspec *__crt_restrict __old)
	__CRT_NOTHROW;
int timer_gettime(timer_t __timer, struct itimerspec *__value) __CRT_NOTHROW;
/* How often it ran out between its signal's sending and delivery. */
int timer_getoverrun(timer_t __timer) __CRT_NOTHROW;
int timer_delete(timer_t __timer) __CRT_NOTHROW;
#endif
#endif

__CRT_END_DECLS

#ifdef __CRT_USE_MS
#include <bits/ms_time.h>
/* mingw-w64 has these here, too, and programs rely on it. */
#include <bits/timeval.h>
#include <sys/timeb.h>
#ifndef CLK_TCK
#define CLK_TCK CLOCKS_PER_SEC
#endif
#endif

#ifdef __CRT_USE_BOUNDS
#include <bits/bounds_time.h>
#endif

#ifdef __CRT_USE_MS
#include <bits/ms_sized.h>
#endif

#endif
