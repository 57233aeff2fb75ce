/* SPDX-License-Identifier: MIT */
/* strpbrk(): the first byte that is one of a set. */
#include <string.h>

char *strpbrk(const char *string, const char *set)
{
	string += strcspn(string, set);
	return *string != 0 ? (char *)string : NULL;
}
