/* SPDX-License-Identifier: MIT */
/* printf's other corners: %n, *, positions, characters and strings with precisions, truncation and return values. */
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int formatted(char *text, size_t size, const char *format, ...)
{
	va_list arguments;
	va_start(arguments, format);
	int count = vsnprintf(text, size, format, arguments);
	va_end(arguments);
	return count;
}

int main(void)
{
	int n1 = -1, n2 = -1;
	signed char n3 = -1;
	long long n4 = -1;
	printf("abc%n def%n%hhn%lln\n", &n1, &n2, &n3, &n4);
	printf("%d %d %d %lld\n", n1, n2, n3, n4);
	printf("[%*d] [%*d] [%.*d] [%.*d] [%*.*f]\n", 6, 42, -6, 42, 4, 42, -1, 42, 10, 2, 3.14159);
	const char *positions = "%2$s %1$s %2$s %3$*4$d|%3$-*4$d|%5$.*6$f\n";
	printf(positions, "first", "second", 7, 5, 2.0 / 3, 3);
	printf("%c%c%c|%5c|%-5c|\n", 'a', 0x141, 'c', 'd', 'e');
	printf("%s|%.2s|%10s|%-10s|%10.3s|%.0s|%s\n", "text", "text", "text", "text", "text", "text", "");
	static const char unterminated[3] = { 'x', 'y', 'z' };
	printf("%.3s|%.*s\n", unterminated, 2, unterminated);
	printf("100%%%%\n");
	printf("%p %d\n", (void *)0 == NULL ? (void *)16 : NULL, 5);
	char text[8] = "#######";
	printf("%d ", snprintf(text, sizeof text, "%s", "123456789"));
	printf("%s %d\n", text, text[7]);
	memset(text, '#', sizeof text);
	printf("%d ", snprintf(text, 1, "%d", 12345));
	printf("%d %c\n", text[0], text[1]);
	printf("%d\n", snprintf(NULL, 0, "%s %d", "twelve", 12345));
	printf("%d", formatted(text, sizeof text, "%d-%d", 12, 34));
	printf(" %s\n", text);
	char *made;
	printf("%d ", asprintf(&made, "%0*d|%s", 300, 5, "end"));
	printf("%zu %s\n", strlen(made), made + 297);
	free(made);
	printf("%d\n", printf("%s", ""));
	printf("%d\n", printf("\n"));
	printf("\0hidden");
	printf("%s\n", "after a format that began with NUL");
	printf("%1$s %1$s %1$.1s\n", "again");
	printf("%-+8d|%+-8d|%0+8d|%+08d|% 08d\n", 5, 5, 5, 5, 5);
	printf("%5s|%-5s|%05d|%x|%#x|%#o|%#X\n", "é", "é", -42, 0, 0, 0, 255);
	printf("a very long line: %01000d\n", 1);
	fflush(stdout);
	return fprintf(stderr, "to standard error: %s\n", "unbuffered") - 36;
}
