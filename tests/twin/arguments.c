/* SPDX-License-Identifier: MIT */
/* twin: args */
/* twin: args plain "two words" "" last */
/* twin: args 'a"b' '"quoted"' '\' '\\' 'c:\dir\' 'c:\my dir\' 'trailing \\' '\"' '\\"' '\\\" x' */
/* twin: args '*' '?.c' '$HOME' '%PATH%' '^&|<>' "it's" '-' '--' '' ' ' '	tab' */
/* twin: args 'ä' 'naïve' '日本語' '😀 surrogate' 'é (e with accent)' '¿?' */
/* twin: args '@file' '/slash' 'a=b' '""' '"a b" c' 'x"y z"w' */
/* main's arguments arrive as they were passed, whatever the system does to a command line. */
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv)
{
	printf("%d arguments, then %s\n", argc - 1, argv[argc] == NULL ? "NULL" : "something else");
	for (int i = 1; i < argc; i++) {
		printf("%d: [%s]", i, argv[i]);
		for (size_t j = 0; j < strlen(argv[i]); j++)
			printf(" %02x", (unsigned char)argv[i][j]);
		putchar('\n');
	}
	/* They may be written to. */
	if (argc > 1 && argv[1][0] != '\0') {
		argv[1][0] = 'X';
		printf("written: %s\n", argv[1]);
	}
	return argc - 1;
}
