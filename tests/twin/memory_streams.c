/* SPDX-License-Identifier: MIT */
/* open_memstream and fmemopen: growth, seeking, reading and writing, and their ends. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
	char *text = NULL;
	size_t size = 99;
	FILE *stream = open_memstream(&text, &size);
	fprintf(stream, "hello");
	fflush(stream);
	printf("%zu %s\n", size, text);
	fprintf(stream, " %d", 42);
	fseek(stream, 0, SEEK_SET);
	fputs("J", stream);
	fflush(stream);
	printf("at 1: %zu\n", size);
	fseek(stream, 0, SEEK_END);
	for (int i = 0; i < 1000; i++)
		fprintf(stream, "%d,", i);
	fclose(stream);
	printf("%zu %.20s %s\n", size, text, text + size - 8);
	free(text);
	stream = open_memstream(&text, &size);
	fclose(stream);
	printf("empty: %zu '%s'\n", size, text);
	free(text);

	char buffer[32] = "line one\nline two\n";
	stream = fmemopen(buffer, strlen(buffer), "r");
	char line[20];
	while (fgets(line, sizeof line, stream) != NULL)
		printf("read %s", line);
	printf("eof %d\n", feof(stream) != 0);
	fseek(stream, 5, SEEK_SET);
	int number = 0;
	printf("%d", fscanf(stream, "one line two%n", &number));
	printf(" %d", getc(stream));
	printf(" %d\n", fputc('x', stream));
	fclose(stream);

	memset(buffer, '#', sizeof buffer);
	stream = fmemopen(buffer, sizeof buffer, "w+");
	fputs("written", stream);
	fflush(stream);
	printf("%s %ld\n", buffer, ftell(stream));
	rewind(stream);
	printf("%s\n", fgets(line, sizeof line, stream));
	fclose(stream);
	stream = fmemopen(buffer, sizeof buffer, "a");
	fputs(" more", stream);
	fclose(stream);
	printf("%s\n", buffer);
	/* More than fits. */
	stream = fmemopen(buffer, 8, "w");
	setvbuf(stream, NULL, _IONBF, 0);
	int put = 0;
	for (int i = 0; i < 20 && putc('a' + i, stream) != EOF; i++)
		put++;
	printf("%d put, error %d\n", put, ferror(stream) != 0);
	fclose(stream);
	stream = fmemopen(NULL, 100, "w+");
	fputs("own buffer", stream);
	rewind(stream);
	printf("%s\n", fgets(line, sizeof line, stream));
	fclose(stream);
	return 0;
}
