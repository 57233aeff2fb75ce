/* SPDX-License-Identifier: MIT */
/* A UTF-8 result of a function with a w in its name, as UTF-16. */
#ifndef MS_WIDE_H
#define MS_WIDE_H

#include <bits/errno_values.h>

#include "private/ms_utf8.h"

/* Into `buffer` of `size` units, or with NULL into memory from malloc of `size` units at least. NULL with errno: ERANGE, ENOMEM. */
static inline wchar_t *ms_wide_into(wchar_t *buffer, size_t size, const char *text)
{
	size_t bytes = 0;
	while (text[bytes] != '\0')
		bytes++;
	/* A unit at most for each byte; what is no UTF-8 becomes nothing. */
	size_t room = bytes + 1 > size ? bytes + 1 : size;
	wchar_t *all = malloc(room * sizeof *all);
	if (all == NULL)
		return NULL;
	size_t units = __plat_utf16_from_utf8((plat_wchar *)all, text, bytes);
	if (units == (size_t)-1)
		units = 0;
	all[units++] = L'\0';
	if (buffer == NULL)
		return all;
	if (units > size) {
		free(all);
		__crt_set_errno(ERANGE);
		return NULL;
	}
	for (size_t i = 0; i < units; i++)
		buffer[i] = all[i];
	free(all);
	return buffer;
}

#endif
