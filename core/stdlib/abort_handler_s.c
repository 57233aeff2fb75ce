/* SPDX-License-Identifier: MIT */
/* abort_handler_s(): says what is wrong, and ends the program. Without stdio, whose functions may have called it. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <stdlib.h>

#include "crt_platform.h"

void abort_handler_s(const char *restrict message, void *restrict object, errno_t error)
{
	static const char head[] = "runtime-constraint violated: ";
	char line[160];
	size_t size = 0;

	(void)object;
	(void)error;
	while (head[size]) {
		line[size] = head[size];
		size++;
	}
	while (message && *message && size < sizeof line - 1)
		line[size++] = *message++;
	line[size++] = '\n';
	(void)__plat_write(2, line, size);
	abort();
}
