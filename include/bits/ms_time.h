/* SPDX-License-Identifier: MIT */
/* What Microsoft's <time.h> declares beyond the standard's. Microsoft Learn, C runtime library reference. */
#ifndef _BITS_MS_TIME_H
#define _BITS_MS_TIME_H

#include <bits/features.h>
#include <bits/time_t.h>

#define __need_size_t
#define __need_wchar_t
#include <stddef.h>

__CRT_BEGIN_DECLS

struct tm;

#ifndef __errno_t_defined
#define __errno_t_defined 1
typedef int errno_t;
#endif
typedef long long __time64_t;
typedef long __time32_t;

/* time_t has 64 bits, so the 64-bit names are the standard's functions. Unlike Microsoft's, all take times before 1970 too. */
__time64_t _time64(__time64_t *__now);
struct tm *_gmtime64(const __time64_t *__time);
struct tm *_localtime64(const __time64_t *__time);
__time64_t _mktime64(struct tm *__tm);
/* timegm(). */
__time64_t _mkgmtime64(struct tm *__tm);
time_t _mkgmtime(struct tm *__tm);
char *_ctime64(const __time64_t *__time);
double _difftime64(__time64_t __end, __time64_t __start);
/* The 32-bit ones end in January 2038: -1 then, and NULL for negative times. */
__time32_t _time32(__time32_t *__now);
struct tm *_gmtime32(const __time32_t *__time);
struct tm *_localtime32(const __time32_t *__time);
__time32_t _mktime32(struct tm *__tm);
__time32_t _mkgmtime32(struct tm *__tm);
char *_ctime32(const __time32_t *__time);
double _difftime32(__time32_t __end, __time32_t __start);

/* 0 or EINVAL, EOVERFLOW, ERANGE, which errno has too. The result comes first, unlike Annex K's functions of these names. */
errno_t _gmtime64_s(struct tm *__result, const __time64_t *__time);
errno_t _localtime64_s(struct tm *__result, const __time64_t *__time);
errno_t _gmtime32_s(struct tm *__result, const __time32_t *__time);
errno_t _localtime32_s(struct tm *__result, const __time32_t *__time);
errno_t _ctime64_s(char *__text, size_t __size, const __time64_t *__time);
errno_t _ctime32_s(char *__text, size_t __size, const __time32_t *__time);

/* The local date as mm/dd/yy, the time as hh:mm:ss. `text` has 9 bytes. */
char *_strdate(char *__text);
char *_strtime(char *__text);
errno_t _strdate_s(char *__text, size_t __size);
errno_t _strtime_s(char *__text, size_t __size);
wchar_t *_wstrdate(wchar_t *__text);
wchar_t *_wstrtime(wchar_t *__text);
errno_t _wstrdate_s(wchar_t *__text, size_t __size);
errno_t _wstrtime_s(wchar_t *__text, size_t __size);

/* The wide forms. */
wchar_t *_wasctime(const struct tm *__tm);
errno_t _wasctime_s(wchar_t *__text, size_t __size, const struct tm *__tm);
wchar_t *_wctime(const time_t *__time);
wchar_t *_wctime64(const __time64_t *__time);
wchar_t *_wctime32(const __time32_t *__time);
errno_t _wctime64_s(wchar_t *__text, size_t __size, const __time64_t *__time);
errno_t _wctime32_s(wchar_t *__text, size_t __size, const __time32_t *__time);
size_t _strftime_l(char *__text, size_t __size, const char *__format, const struct tm *__tm, void *__locale);
size_t wcsftime(wchar_t *__crt_restrict __to, size_t __size, const wchar_t *__crt_restrict __format, const struct tm *__crt_restrict __tm)
	__CRT_NOTHROW;
size_t _wcsftime_l(wchar_t *__text, size_t __size, const wchar_t *__format, const struct tm *__tm, void *__locale);
#define _wctime_s _wctime64_s

/* tzset() and its variables. The names are the zone's offsets ("+01"), for Windows knows no abbreviations. */
void _tzset(void);
extern char *_tzname[2];
extern long _timezone;
extern int _daylight;
/* The seconds by which summer time differs, as a variable that _tzset() sets. */
long *__p__dstbias(void);
#define _dstbias (*__p__dstbias())
errno_t _get_daylight(int *__hours);
/* The seconds by which summer time differs from standard time: -3600, or 0 if there is none. */
errno_t _get_dstbias(long *__seconds);
errno_t _get_timezone(long *__seconds);
/* The name of standard time (index 0) or summer time, and its size with the NUL in *needed. */
errno_t _get_tzname(size_t *__needed, char *__text, size_t __size, int __index);

/* The local date and time and, as the result, the milliseconds; and sets them: 0, or the system's error code. */
unsigned _getsystime(struct tm *__tm);
unsigned _setsystime(struct tm *__tm, unsigned __milliseconds);

/* timespec_get() under the names of its forms: both are the same here. */
struct timespec;
int _timespec64_get(struct timespec *__now, int __base);
#define _timespec32 timespec
#define _timespec64 timespec
#define _timespec32_get _timespec64_get

__CRT_END_DECLS

#endif
