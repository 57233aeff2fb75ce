/* SPDX-License-Identifier: MIT */
/* twin: stdin "first line\nsecond, longer than the buffer of fgets\n\nfourth\r\nwith \x1a inside\nnul \0 inside\nähnlich 日本\nlast without newline" */
/* Lines from standard input by fgets, getline and getdelim: carriage returns, Ctrl-Z and NUL bytes are bytes like others. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void show(const char *text, size_t size)
{
	putchar('[');
	for (size_t i = 0; i < size; i++) {
		unsigned char c = (unsigned char)text[i];
		if (c < 32)
			printf("<%02x>", c);
		else
			putchar(c);
	}
	puts("]");
}

int main(void)
{
	char text[16];
	while (fgets(text, sizeof text, stdin) != NULL) {
		show(text, strlen(text));
		if (text[0] == '\n')
			break;
	}
	char *line = NULL;
	size_t capacity = 0;
	ssize_t size;
	for (int i = 0; i < 2 && (size = getline(&line, &capacity, stdin)) >= 0; i++)
		show(line, (size_t)size);
	size = getdelim(&line, &capacity, 'i', stdin);
	show(line, (size_t)size);
	while ((size = getline(&line, &capacity, stdin)) >= 0)
		show(line, (size_t)size);
	printf("%zd %d %d %d\n", size, feof(stdin) != 0, ferror(stdin) != 0, capacity > 0);
	printf("%d", fgets(text, sizeof text, stdin) == NULL);
	printf(" %d\n", getchar());
	free(line);
	return 0;
}
