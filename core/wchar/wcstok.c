/* SPDX-License-Identifier: MIT */
/* wcstok(): the next token of a wide string, with the position kept by the caller. */
#include <wchar.h>

wchar_t *wcstok(wchar_t *restrict string, const wchar_t *restrict set, wchar_t **restrict state)
{
	if (string == NULL)
		string = *state;
	/* What a call that found nothing left behind. */
	if (string == NULL)
		return NULL;
	string += wcsspn(string, set);
	if (*string == 0) {
		*state = string;
		return NULL;
	}
	wchar_t *end = string + wcscspn(string, set);
	if (*end != 0)
		*end++ = 0;
	*state = end;
	return string;
}
