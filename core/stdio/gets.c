/* SPDX-License-Identifier: MIT */
/* gets(): a line from standard input into an array of unknown size. ISO C took it out in 2011, because no caller can make it safe; it is here for
 * programs from before that, as the versions of the standard that they were written for have it. */
#include "stream.h"

void *memchr(const void *object, int byte, size_t size);
char *gets(char *line);

char *gets(char *line)
{
	FILE *f = stdin;
	char *to = line;
	int entered = __crt_file_enter(f), result = 1, ended = 0;
	while (!ended) {
		size_t length = (size_t)(f->rend - f->rpos);
		unsigned char *newline;
		if (length == 0) {
			result = __crt_file_fill(f);
			if (result <= 0)
				break;
			continue;
		}
		newline = memchr(f->rpos, '\n', length);
		ended = newline != NULL;
		if (ended)
			length = (size_t)(newline - f->rpos);
		memcpy(to, f->rpos, length);
		to += length;
		f->rpos += length + (ended ? 1u : 0u);
	}
	__crt_file_leave(f, entered);
	if (result < 0)
		__crt_set_errno(-result);
	if (result < 0 || (to == line && !ended))
		return NULL;
	*to = '\0';
	return line;
}
