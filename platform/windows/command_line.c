/* SPDX-License-Identifier: MIT */
/* Splits a command line into arguments. The rules, from Microsoft Learn ("main function and command-line arguments"):
 *  - Arguments are separated by blanks and tabs.
 *  - The program's name comes first, and has rules of its own: quotation marks only switch the meaning of blanks and are
 *    left out, and a backslash is an ordinary character.
 *  - Elsewhere a part between quotation marks belongs to one argument, blanks and all.
 *  - 2n backslashes before a quotation mark become n, and the mark opens or closes a part. 2n+1 become n, and the mark is an
 *    ordinary character. Backslashes before anything else stand for themselves.
 *  - Within such a part two quotation marks in a row are one ordinary one, and the part goes on.
 * The text is UTF-8, whose longer characters hold no byte of those that matter here, and it only ever becomes shorter. */
#include "private/plat_command_line.h"
#include "private/plat_scan.h"

static int is_end(char c)
{
	return c == ' ' || c == '\t' || c == '\0';
}

/* The program's name, from `in`; stores its end and returns where to go on. */
static char *program_name(char *in, char **end)
{
	/* Nearly always the name is a word, or stands in quotation marks as a whole. */
	char *out = in;
	int quoted = 0;
	for (; quoted ? *in != '\0' : !is_end(*in); in++) {
		if (*in == '"')
			quoted = !quoted;
		else
			*out++ = *in;
	}
	*end = out;
	return in;
}

/* One argument with quotation marks or backslashes that matter, from `in` to `out`, which is not behind it. Returns where to go on. */
static char *argument(char *in, char **end)
{
	char *out = in;
	int quoted = 0;
	for (;;) {
		size_t backslashes = 0;
		while (*in == '\\') {
			in++;
			backslashes++;
		}
		if (*in == '"') {
			for (size_t i = backslashes / 2; i != 0; i--)
				*out++ = '\\';
			if (backslashes % 2 != 0) {
				*out++ = '"';
			} else if (quoted && in[1] == '"') {
				*out++ = '"';
				in++;
			} else {
				quoted = !quoted;
			}
			in++;
			continue;
		}
		for (; backslashes != 0; backslashes--)
			*out++ = '\\';
		if (quoted ? *in == '\0' : is_end(*in))
			break;
		*out++ = *in++;
	}
	*end = out;
	return in;
}

int __plat_split_command_line(char *line, char **argv)
{
	int argc = 1;
	char *in = line, *end;

	argv[0] = line;
	if (*line == '"') {
		/* "name" and a blank: no byte need move. */
		size_t length = 0;
		do
			length += 1 + __plat_scan_argument(line + length + 1);
		while (line[length] == ' ' || line[length] == '\t');
		if (line[length] == '"' && is_end(line[length + 1])) {
			argv[0] = line + 1;
			end = line + length;
			in = end + 1;
		} else {
			in = program_name(line, &end);
		}
	} else {
		size_t length = __plat_scan_argument(line);
		if (line[length] != '"')
			in = end = line + length;
		else
			in = program_name(line, &end);
	}
	for (;;) {
		char stop = *in;
		*end = '\0';
		if (stop == '\0')
			break;
		do
			in++;
		while (*in == ' ' || *in == '\t');
		if (*in == '\0')
			break;
		argv[argc++] = in;
		size_t length = __plat_scan_argument(in);
		if (in[length] != '"')
			in = end = in + length;
		else
			in = argument(in, &end);
	}
	argv[argc] = NULL;
	return argc;
}
