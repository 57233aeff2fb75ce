/* SPDX-License-Identifier: MIT */
/* One stream read and written by turns: a reader that follows a writer, ungetc, fgetpos, and positions in between. */
#include <stdio.h>
#include <string.h>

static void dump(FILE *file)
{
	long at = ftell(file);
	rewind(file);
	printf("  [");
	for (int c; (c = getc(file)) != EOF;)
		putchar(c);
	printf("] was at %ld\n", at);
	clearerr(file);
	fseek(file, at, SEEK_SET);
}

int main(void)
{
	FILE *file = fopen("update.txt", "w+");
	fputs("The quick brown fox\n", file);
	dump(file);
	fseek(file, 4, SEEK_SET);
	fputs("QUICK", file);
	dump(file);
	/* A reader after a writer, with nothing but a positioning call between them. */
	fseek(file, 0, SEEK_CUR);
	char text[20];
	printf("%s", fgets(text, sizeof text, file));
	fseek(file, -4, SEEK_END);
	fputs("cat", file);
	dump(file);
	fseek(file, 10, SEEK_SET);
	int c = getc(file);
	printf("%c %ld\n", c, ftell(file));
	c = ungetc('B', file);
	printf("%c %ld\n", c, ftell(file));
	c = getc(file);
	printf("%c %ld\n", c, ftell(file));
	/* Pushed back bytes are not in the file, and a positioning call drops them. */
	ungetc('?', file);
	fseek(file, 0, SEEK_CUR);
	printf("%c\n", getc(file));
	dump(file);
	fpos_t place;
	fseek(file, 16, SEEK_SET);
	fgetpos(file, &place);
	fscanf(file, "%19s", text);
	printf("%s\n", text);
	fsetpos(file, &place);
	printf("%c\n", getc(file));
	rewind(file);
	ungetc('>', file);
	printf("%zu", fread(text, 1, 5, file));
	printf(" %.5s\n", text);
	/* Past the end: a hole of zeros. */
	fseek(file, 5, SEEK_END);
	fputs("!", file);
	fflush(file);
	fseek(file, -6, SEEK_END);
	for (int i = 0; i < 6; i++)
		printf("%d ", getc(file));
	printf("%d", getc(file));
	printf(" %d\n", feof(file) != 0);
	printf("ungetc clears eof: %c", ungetc('x', file));
	printf(" %d", feof(file) != 0);
	printf(" %c\n", getc(file));
	printf("bad seek %d %d\n", fseek(file, -100, SEEK_SET) != 0, fseek(file, 0, 42) != 0);
	printf("ungetc(EOF) %d\n", ungetc(EOF, file));
	fclose(file);
	/* Appending goes to the end wherever the stream is. */
	file = fopen("update.txt", "a+");
	fseek(file, 0, SEEK_SET);
	printf("%c", getc(file));
	fseek(file, 0, SEEK_SET);
	fputs("appended", file);
	fseek(file, -8, SEEK_END);
	printf(" %s\n", fgets(text, sizeof text, file));
	return fclose(file);
}
