/* SPDX-License-Identifier: MIT */
/* wcstok_s() in Microsoft's form: without the string's size. */
#include <errno.h>
#include <wchar.h>

errno_t __crt_constraint(const char *function, const char *reason, errno_t error);

wchar_t *wcstok_s(wchar_t *restrict string, const wchar_t *restrict set, wchar_t **restrict state)
{
	if (set == NULL || state == NULL || (string == NULL && *state == NULL)) {
		(void)__crt_constraint("wcstok_s", "an argument is NULL", EINVAL);
		return NULL;
	}
	return wcstok(string, set, state);
}
