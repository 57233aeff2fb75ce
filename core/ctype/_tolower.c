/* SPDX-License-Identifier: MIT */
/* _tolower(): the small letter of a capital one, for callers that want a function; <ctype.h> has a macro, too. */
int (_tolower)(int c);

int (_tolower)(int c)
{
	return c + ('a' - 'A');
}
