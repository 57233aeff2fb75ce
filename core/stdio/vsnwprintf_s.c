/* SPDX-License-Identifier: MIT */
/* vsnwprintf_s(): formatted wide text, cut at an array's end. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <errno.h>
#include <wchar.h>

#include "constraint.h"
#include "format_check.h"
#include "wide_array.h"

int vsnwprintf_s(wchar_t *restrict text, rsize_t size, const wchar_t *restrict format, va_list arguments)
{
	static const char name[] = "snwprintf_s";
	const char *reason;
	size_t stored;
	int result;

	if (!text || !size || size > RSIZE_MAX) {
		(void)__crt_constraint(name, "no destination", size > RSIZE_MAX ? ERANGE : EINVAL);
		return -1;
	}
	*text = 0;
	reason = format ? __crt_format_check(format, 1, arguments) : "no format";
	if (reason) {
		(void)__crt_constraint(name, reason, EINVAL);
		return -1;
	}
	result = __crt_wide_array_format(text, size - 1, &stored, format, arguments);
	text[stored] = 0;
	if (result < 0) {
		*text = 0;
		(void)__crt_constraint(name, "the text cannot be made", -result);
		return -1;
	}
	return result;
}
