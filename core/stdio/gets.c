/* SPDX-License-Identifier: MIT */
/* gets(): a line of standard input, however long. ISO C99 7.19.7.7; C11 took it out, and programs for Windows kept it. */
#include "stream.h"

char *gets(char *text)
{
	size_t length = 0;
	int c, entered = __crt_file_enter(stdin);
	while ((c = __crt_file_getc(stdin)) != EOF && c != '\n')
		text[length++] = (char)c;
	/* An error leaves the array as it is up to there, and nothing at all leaves it untouched. */
	if (c == EOF && (length == 0 || stdin->flags & CRT_FILE_ERROR))
		text = NULL;
	else
		text[length] = '\0';
	__crt_file_leave(stdin, entered);
	return text;
}
