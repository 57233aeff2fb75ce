/* SPDX-License-Identifier: MIT */
/* The way back: one argument in the form that splitting turns into it again. */
#include "private/plat_command_line.h"

static size_t put(char *to, size_t length, char c)
{
	if (to != NULL)
		to[length] = c;
	return length + 1;
}

size_t __plat_quote_argument(char *to, const char *argument)
{
	size_t length = 0;
	int quotes = *argument == '\0';

	/* A line break would end the line for some readers of it; the others are the rules' own. */
	for (const char *p = argument; *p != '\0'; p++)
		quotes |= *p == ' ' || *p == '\t' || *p == '"' || *p == '\n' || *p == '\v';
	if (quotes)
		length = put(to, length, '"');
	for (const char *p = argument;; p++) {
		size_t backslashes = 0;
		for (; *p == '\\'; p++)
			backslashes++;
		/* Before a quotation mark, the closing one too, each backslash counts double. */
		if (*p == '"' || (*p == '\0' && quotes))
			backslashes *= 2;
		for (; backslashes != 0; backslashes--)
			length = put(to, length, '\\');
		if (*p == '\0')
			break;
		if (*p == '"')
			length = put(to, length, '\\');
		length = put(to, length, *p);
	}
	if (quotes)
		length = put(to, length, '"');
	return length;
}
