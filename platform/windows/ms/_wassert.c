/* SPDX-License-Identifier: MIT */
/* _wassert(): what Microsoft's assert() calls. */
#include <assert.h>

#include "private/ms_utf8.h"

void _wassert(const wchar_t *expression, const wchar_t *file, unsigned line)
{
	char *e = ms_utf8(expression), *f = ms_utf8(file);
	__assert_fail(e != NULL ? e : "", f != NULL ? f : "", line, NULL);
}
