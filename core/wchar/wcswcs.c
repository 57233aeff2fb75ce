/* SPDX-License-Identifier: MIT */
/* wcswcs(): wcsstr() under its name of 1992. */
#include <wchar.h>

wchar_t *wcswcs(const wchar_t *string, const wchar_t *needle)
{
	return wcsstr(string, needle);
}
