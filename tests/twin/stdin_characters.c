/* SPDX-License-Identifier: MIT */
/* twin: stdin "12 34abc  x\n-5.5e2,7;end\n\xff\xfe tail" */
/* scanf, getchar, ungetc, gets-like loops and fread taking turns on standard input. */
#include <stdio.h>

int main(void)
{
	int a = 0, b = 0;
	printf("%d", scanf("%d%d", &a, &b));
	printf(" %d %d\n", a, b);
	int c = getchar();
	printf("%c", c);
	ungetc(c, stdin);
	char word[10];
	printf(" %d", scanf("%2s", word));
	printf(" %s", word);
	printf(" %c", getchar());
	printf(" %d", scanf(" %c", &word[0]));
	printf(" %c\n", word[0]);
	double x = 0;
	printf("%d", scanf("%lf,%d;", &x, &a));
	printf(" %g %d\n", x, a);
	char block[4] = "";
	printf("%zu", fread(block, 1, 3, stdin));
	printf(" %.3s", block);
	printf(" %d", getchar());
	/* Bytes above 127 are positive. */
	printf(" %d", getchar());
	printf(" %d", getc(stdin));
	int rest = 0;
	while ((c = fgetc(stdin)) != EOF)
		rest++;
	printf(" %d %d\n", rest, feof(stdin) != 0);
	printf("%d", ungetc('!', stdin));
	printf(" %d", feof(stdin) != 0);
	printf(" %c", getchar());
	printf(" %d\n", getchar());
	return 0;
}
