/* SPDX-License-Identifier: MIT */
/* The last resort of start-up and of the heap's checks: a line on standard error without stdio, then the end. */
#include "start.h"

static size_t append(char *line, size_t length, size_t size, const char *text)
{
	while (*text != '\0' && length < size)
		line[length++] = *text++;
	return length;
}

void __crt_say(const char *reason)
{
	char line[160];
	/* One write, so that lines of several processes do not mix. */
	size_t length = append(line, 0, sizeof line - 1, "twincrt: ");
	length = append(line, length, sizeof line - 1, reason);
	line[length++] = '\n';
	(void)__plat_write(2, line, length);
}

_Noreturn void __crt_fail(const char *reason, int status)
{
	__crt_say(reason);
	__plat_exit(status);
}
