/* SPDX-License-Identifier: MIT */
/* vsprintf_s(): formatted text that must fit an array. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <errno.h>
#include <stdio.h>

#include "constraint.h"
#include "error.h"
#include "format_check.h"

int vsprintf_s(char *restrict text, rsize_t size, const char *restrict format, va_list arguments)
{
	static const char name[] = "sprintf_s";
	const char *reason;
	int result;

	if (!text || !size || size > RSIZE_MAX) {
		(void)__crt_constraint(name, "no destination", size > RSIZE_MAX ? ERANGE : EINVAL);
		return 0;
	}
	*text = 0;
	reason = format ? __crt_format_check(format, 0, arguments) : "no format";
	if (reason) {
		(void)__crt_constraint(name, reason, EINVAL);
		return 0;
	}
	result = vsnprintf(text, size, format, arguments);
	if (result < 0) {
		*text = 0;
		(void)__crt_constraint(name, "the text cannot be made", __plat_self()->error);
		return -1;
	}
	if ((size_t)result >= size) {
		*text = 0;
		(void)__crt_constraint(name, "the destination is too small", ERANGE);
		return 0;
	}
	return result;
}
