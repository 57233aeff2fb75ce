/* SPDX-License-Identifier: MIT */
/* _wtof(): a number from UTF-16 text. */
#include <wchar.h>

double _wtof(const wchar_t *text)
{
	return wcstod(text, NULL);
}
