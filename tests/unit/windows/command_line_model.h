/* SPDX-License-Identifier: MIT */
/* Microsoft's rules for command lines, in the plainest form. */
#ifndef COMMAND_LINE_MODEL_H
#define COMMAND_LINE_MODEL_H

enum { ROOM = 512 };

/* The rules again, one character at a time, into memory of its own. */
static int split_by_model(const char *p, char out[][ROOM])
{
	int count = 0, quoted = 0, length = 0;
	for (; *p != '\0' && (quoted || (*p != ' ' && *p != '\t')); p++) {
		if (*p == '"')
			quoted = !quoted;
		else
			out[0][length++] = *p;
	}
	out[0][length] = '\0';
	count = 1;
	for (;;) {
		while (*p == ' ' || *p == '\t')
			p++;
		if (*p == '\0')
			return count;
		quoted = length = 0;
		while (*p != '\0' && (quoted || (*p != ' ' && *p != '\t'))) {
			int backslashes = 0;
			while (p[backslashes] == '\\')
				backslashes++;
			if (p[backslashes] == '"') {
				for (int i = 0; i < backslashes / 2; i++)
					out[count][length++] = '\\';
				p += backslashes;
				if (backslashes % 2 == 1) {
					out[count][length++] = '"';
				} else if (quoted && p[1] == '"') {
					out[count][length++] = '"';
					p++;
				} else {
					quoted = !quoted;
				}
				p++;
			} else if (backslashes != 0) {
				out[count][length++] = '\\';
				p++;
			} else {
				out[count][length++] = *p++;
			}
		}
		out[count++][length] = '\0';
	}
}

#endif
