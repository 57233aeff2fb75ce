/* SPDX-License-Identifier: MIT */
/* gmtime_s() is Annex K's here, where no other library has another function of that name. */
#include <stddef.h>
#include <time.h>

struct tm *__crt_gmtime_s(const time_t *time, struct tm *result);
struct tm *gmtime_s(const time_t *time, struct tm *result);

struct tm *gmtime_s(const time_t *time, struct tm *result)
{
	return __crt_gmtime_s(time, result);
}
