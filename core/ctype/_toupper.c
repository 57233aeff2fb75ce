/* SPDX-License-Identifier: MIT */
/* _toupper(): the capital letter of a small one, for callers that want a function; <ctype.h> has a macro, too. */
int (_toupper)(int c);

int (_toupper)(int c)
{
	return c - ('a' - 'A');
}
