/* SPDX-License-Identifier: MIT */
/* mbrlen(): the length of a multibyte character that may come in pieces. */
#include <wchar.h>

size_t mbrlen(const char *restrict text, size_t size, mbstate_t *restrict state)
{
	static mbstate_t own;
	return mbrtowc(NULL, text, size, state != NULL ? state : &own);
}
