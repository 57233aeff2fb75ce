/* SPDX-License-Identifier: MIT */
/* _assert(), _wassert(): what Microsoft's assert() calls. */
#include <assert.h>
#include <stdlib.h>

#include "private/ms_utf8.h"

void _assert(const char *expression, const char *file, unsigned line)
{
	__assert_fail(expression, file, line, NULL);
}

void _wassert(const wchar_t *expression, const wchar_t *file, unsigned line)
{
	char *e = ms_utf8(expression), *f = ms_utf8(file);
	__assert_fail(e != NULL ? e : "", f != NULL ? f : "", line, NULL);
}
