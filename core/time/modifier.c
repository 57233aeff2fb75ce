/* SPDX-License-Identifier: MIT */
/* E and O before a conversion of strftime() and strptime(). ISO C17 7.27.3.5, POSIX. */
#include "time_text.h"

int __crt_time_modified(char modifier, char conversion)
{
	const char *allowed = modifier == 'E' ? "bBcChxXyY" : "bBdehHImMSuUVwWy";
	while (*allowed != conversion && *allowed != '\0')
		allowed++;
	return *allowed != '\0';
}
