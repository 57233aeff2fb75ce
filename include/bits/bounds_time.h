/* SPDX-License-Identifier: MIT */
/* The bounds-checking functions of <time.h>. ISO C17 K.3.8, Microsoft Learn. */
#ifndef _BITS_BOUNDS_TIME_H
#define _BITS_BOUNDS_TIME_H

#include <bits/features.h>
#include <bits/errno_t.h>

__CRT_BEGIN_DECLS

/* asctime and ctime into `size` bytes, at least 26. Violations: NULL, too little room, a member out of its range, a year before 0 or
 * after 9999: then `text` is empty, EINVAL or ERANGE. */
errno_t asctime_s(char *__text, rsize_t __size, const struct tm *__tm);
errno_t ctime_s(char *__text, rsize_t __size, const time_t *__time);
#ifdef __CRT_USE_EXT1
/* gmtime_r and localtime_r: `result`, or NULL (EOVERFLOW, or a violation: NULL). */
struct tm *gmtime_s(const time_t *__crt_restrict __time, struct tm *__crt_restrict __result) __CRT_AS_STANDARD(gmtime_s);
struct tm *localtime_s(const time_t *__crt_restrict __time, struct tm *__crt_restrict __result) __CRT_AS_STANDARD(localtime_s);
#else
/* Microsoft's: the result comes first. 0, or EINVAL with all members -1. */
errno_t gmtime_s(struct tm *__result, const time_t *__time);
errno_t localtime_s(struct tm *__result, const time_t *__time);
#endif

__CRT_END_DECLS

#endif
