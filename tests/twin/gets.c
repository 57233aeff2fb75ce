/* SPDX-License-Identifier: MIT */
/* twin: stdin "first\n\na line without its newline" */
/* gets(): lines without their newline, an empty one, one that the end of the input cuts off, and then NULL. ISO C99 7.19.7.7. */
#include <stdio.h>

/* C11's <stdio.h> has it no more. */
char *gets(char *line);

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

int main(void)
{
	char line[64] = "unchanged";
	while (gets(line) == line)
		printf("(%s)\n", line);
	printf("end %d error %d (%s)\n", feof(stdin) != 0, ferror(stdin) != 0, line);
	return 0;
}
