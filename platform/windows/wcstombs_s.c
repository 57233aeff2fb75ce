/* SPDX-License-Identifier: MIT */
/* wcstombs_s() in Microsoft's form: the length counts the null, and there is _TRUNCATE. */
#include <errno.h>
#include <stdlib.h>

errno_t __crt_wcstombs_s(size_t *length, char *to, size_t size, const wchar_t *from, size_t count);

errno_t wcstombs_s(size_t *restrict length, char *restrict to, size_t size, const wchar_t *restrict from, size_t count)
{
	size_t done = 0;
	errno_t error;
	int cut = 0;
	if (count == _TRUNCATE) {
		/* As much as fits, if not all does. */
		count = size != 0 ? size - 1 : 0;
		if (to != NULL && from != NULL && size != 0)
			cut = (wcstombs)(NULL, from, 0) > count;
	}
	error = __crt_wcstombs_s(&done, to, size, from, count);
	if (length != NULL)
		*length = error == 0 ? done + 1 : 0;
	return error == 0 && cut ? STRUNCATE : error;
}
