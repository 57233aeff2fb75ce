/* SPDX-License-Identifier: MIT */
/* _assert(): the message of assert(), for what was compiled against Microsoft's headers. */
#include <assert.h>
#include <stddef.h>

void _assert(const char *expression, const char *file, unsigned line);

void _assert(const char *expression, const char *file, unsigned line)
{
	__assert_fail(expression, file, line, NULL);
}
