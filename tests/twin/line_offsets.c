/* SPDX-License-Identifier: MIT */
/* A file's line offsets by ftell, then the lines backwards by fseek, in small buffers that never fit a line. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
	FILE *file = fopen("lines.txt", "w+");
	char buffer[16];
	setvbuf(file, buffer, _IOFBF, sizeof buffer);
	for (int i = 0; i < 200; i++)
		fprintf(file, "line %d %.*s\n", i, i % 50, "the quick brown fox jumps over the lazy dog again and again");
	rewind(file);
	long *offsets = NULL;
	size_t count = 0;
	char line[128];
	for (;;) {
		long at = ftell(file);
		if (fgets(line, sizeof line, file) == NULL)
			break;
		offsets = realloc(offsets, (count + 1) * sizeof *offsets);
		offsets[count++] = at;
	}
	printf("%zu lines, eof %d\n", count, feof(file) != 0);
	for (size_t i = count; i > 0; i -= 7 < i ? 7 : i) {
		fseek(file, offsets[i - 1], SEEK_SET);
		fgets(line, sizeof line, file);
		printf("%ld %s", offsets[i - 1], line);
	}
	/* Replace in place. */
	fseek(file, offsets[10], SEEK_SET);
	fputs("LINE", file);
	fseek(file, offsets[10], SEEK_SET);
	printf("%s", fgets(line, sizeof line, file));
	printf("%s", fgets(line, sizeof line, file));
	free(offsets);
	return fclose(file);
}
