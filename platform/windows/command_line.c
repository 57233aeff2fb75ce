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

int __plat_split_command_line(char *in, char **argv)
{
	int argc = 0;
	char stop;
	do {
		/* Where the argument goes: nearly always where it is already. No backslash before `mark` belongs to a quotation mark. */
		char *out = in, *mark = in;
		int quoted = 0;
		argv[argc++] = out;
		for (;;) {
			if ((unsigned char)*in > '"') {
				size_t plain = __plat_scan_plain(in);
				if (out != in) {
					for (size_t i = 0; i < plain; i++)
						out[i] = in[i];
				}
				out += plain;
				in += plain;
			}
			stop = *in;
			if (stop == '\0' || (!quoted && (stop == ' ' || stop == '\t')))
				break;
			if (stop != '"') {
				*out++ = *in++;
				continue;
			}
			in++;
			if (argc != 1) {
				size_t backslashes = 0;
				while (out - backslashes != mark && *(out - 1 - backslashes) == '\\')
					backslashes++;
				out -= (backslashes + 1) / 2;
				if (backslashes % 2 != 0 || (quoted && *in == '"')) {
					in += backslashes % 2 == 0;
					*out++ = '"';
					mark = out;
					continue;
				}
			}
			quoted = !quoted;
			/* As long as there is nothing of the argument, it may as well begin here. */
			if (out == argv[argc - 1])
				argv[argc - 1] = out = in;
			mark = out;
		}
		*out = '\0';
		if (stop == '\0')
			break;
		do
			in++;
		while (*in == ' ' || *in == '\t');
	} while (*in != '\0');
	argv[argc] = 0;
	return argc;
}
