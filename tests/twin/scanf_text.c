/* SPDX-License-Identifier: MIT */
/* sscanf of strings: %s %c %[ with ranges and complements, widths, literals, white space and allocation. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void scan(const char *text, const char *format)
{
	char a[32], b[32];
	int at = -1;
	memset(a, '#', sizeof a);
	memset(b, '#', sizeof b);
	a[31] = b[31] = '\0';
	int count = sscanf(text, format, a, b, &at);
	printf("'%s' '%s': %d [%.12s] [%.12s] %d\n", text, format, count, a, b, at);
}

int main(void)
{
	scan("one two", "%s %s%n");
	scan("  one\t\ntwo three", "%s%s%n");
	scan("abcdef", "%3s%s%n");
	scan("abcdef", "%3c%2c%n");
	scan(" x y", "%c%c%n");
	scan(" x y", " %c %c%n");
	scan("abc123", "%[a-z]%[0-9]%n");
	scan("abc]123", "%[]a-c]%[^x]%n");
	scan("key=value;rest", "%[^=]=%[^;]%n");
	scan("-a-b", "%[-a]%[b-]%n");
	scan("a-z", "%[a-]%s%n");
	scan("hello", "%[x]%s%n");
	scan("hello", "hel%s%s%n");
	scan("hello", "hex%s%s%n");
	scan("50% off", "%[0-9]%% %s%n");
	scan("a  b", "a b%s%s%n");
	scan("ab", "a b%s%s%n");
	scan("Grüße 日本", "%s %s%n");
	scan("x", "%s %s%n");
	scan("", "%s%s%n");
	scan("ab cd", "%*s%s%s%n");
	scan("0123456789", "%5[0-9]%4s%n");
	char *word = NULL, *rest = NULL;
	int count = sscanf("allocated text here", "%ms %m[a-z ]", &word, &rest);
	printf("%d [%s] [%s]\n", count, word, rest);
	free(word);
	free(rest);
	char month[10];
	int day, year;
	printf("%d", sscanf("born 25 Dec 2023!", "born %d %9[A-Za-z] %d", &day, month, &year));
	printf(" %d %s %d\n", day, month, year);
	return 0;
}
