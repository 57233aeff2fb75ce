/* SPDX-License-Identifier: MIT */
/* The "C" locale's classes of every unsigned char and EOF, and both case mappings. */
#include <ctype.h>
#include <stdio.h>

int main(void)
{
	int (*const classes[])(int) = { isalnum, isalpha, isblank, iscntrl, isdigit, isgraph, islower, isprint, ispunct, isspace, isupper, isxdigit };
	static const char letters[] = "nabcdglpusUx";
	for (int c = EOF; c < 256; c++) {
		printf("%d:", c);
		for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
			if (classes[i](c))
				putchar(letters[i]);
		/* The macros and the functions agree. */
		if (!!isalpha(c) != !!(isalpha)(c) || !!isspace(c) != !!(isspace)(c) || !!isdigit(c) != !!(isdigit)(c))
			printf(" DIFFER");
		printf(" %d %d\n", toupper(c), tolower(c));
	}
	return 0;
}
