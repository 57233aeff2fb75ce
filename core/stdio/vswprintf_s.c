/* SPDX-License-Identifier: MIT */
/* vswprintf_s(): formatted wide text that must fit an array. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <errno.h>
#include <wchar.h>

#include "constraint.h"
#include "error.h"
#include "format_check.h"

int vswprintf_s(wchar_t *restrict text, rsize_t size, const wchar_t *restrict format, va_list arguments)
{
	static const char name[] = "swprintf_s";
	const char *reason;
	int result;

	if (!text || !size || size > RSIZE_MAX) {
		(void)__crt_constraint(name, "no destination", size > RSIZE_MAX ? ERANGE : EINVAL);
		return 0;
	}
	*text = 0;
	reason = format ? __crt_format_check(format, 1, arguments) : "no format";
	if (reason) {
		(void)__crt_constraint(name, reason, EINVAL);
		return 0;
	}
	result = vswprintf(text, size, format, arguments);
	if (result < 0) {
		int error = __plat_self()->error;
		*text = 0;
		(void)__crt_constraint(name, "the destination is too small, or the text cannot be made", error == EOVERFLOW ? ERANGE : error);
		return -1;
	}
	return result;
}
