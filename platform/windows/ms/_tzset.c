/* SPDX-License-Identifier: MIT */
/* _tzset(), and functions that tell the zone's variables. */
#include <errno.h>
#include <time.h>

#include "error.h"
#include "zone.h"

void _tzset(void)
{
	tzset();
}

static errno_t fail(int error)
{
	__crt_set_errno(error);
	return error;
}

errno_t _get_daylight(int *hours)
{
	if (hours == NULL)
		return fail(EINVAL);
	*hours = __daylight;
	return 0;
}

errno_t _get_timezone(long *seconds)
{
	if (seconds == NULL)
		return fail(EINVAL);
	*seconds = __timezone;
	return 0;
}

errno_t _get_dstbias(long *seconds)
{
	int32_t standard, summer;
	if (seconds == NULL)
		return fail(EINVAL);
	__crt_zone_name(0, &standard);
	__crt_zone_name(1, &summer);
	*seconds = standard - summer;
	return 0;
}

errno_t _get_tzname(size_t *needed, char *text, size_t size, int index)
{
	size_t length = 0;
	if (needed == NULL || (text == NULL) != (size == 0) || (unsigned)index > 1)
		return fail(EINVAL);
	if (text != NULL)
		*text = '\0';
	while (__tzname[index][length] != '\0')
		length++;
	*needed = length + 1;
	if (text == NULL)
		return 0;
	if (size <= length)
		return fail(ERANGE);
	for (size_t i = 0; i <= length; i++)
		text[i] = __tzname[index][i];
	return 0;
}
