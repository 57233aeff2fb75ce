/* SPDX-License-Identifier: MIT */
/* difftime(): the seconds between two times. */
#include <time.h>

double difftime(time_t end, time_t start)
{
	/* The difference may need 65 bits, so it is taken without a sign; it is rounded once, by the conversion. */
	if (end >= start)
		return (double)((__crt_uint64)end - (__crt_uint64)start);
	return -(double)((__crt_uint64)start - (__crt_uint64)end);
}
