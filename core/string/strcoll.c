/* SPDX-License-Identifier: MIT */
/* strcoll(): the order of two strings in the locale; in every locale here that is the order of their bytes. */
#include <string.h>

int strcoll(const char *a, const char *b)
{
	return strcmp(a, b);
}
