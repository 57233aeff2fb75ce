/* SPDX-License-Identifier: MIT */
/* Full, line and no buffering, seen from a second stream that reads the same file. */
#include <stdio.h>
#include <string.h>

static long visible(void)
{
	FILE *file = fopen("buffer.txt", "rb");
	fseek(file, 0, SEEK_END);
	long size = ftell(file);
	fclose(file);
	return size;
}

static void attempt(const char *what, int kind, char *buffer, size_t size)
{
	FILE *file = fopen("buffer.txt", "wb");
	printf("%s: setvbuf %d;", what, setvbuf(file, buffer, kind, size));
	fputs("abc", file);
	printf(" %ld", visible());
	fputs("def\ngh", file);
	/* Up to the newline at least, where lines count. */
	long seen = visible();
	printf(" %s", seen == 0 ? "nothing" : seen >= 7 ? "the line" : "?");
	for (int i = 0; i < 30; i++)
		putc('x', file);
	/* What follows the line may wait or not. */
	seen = visible();
	printf(" %s", kind == _IOLBF ? "any" : seen >= 9 && seen <= 39 ? "some" : seen < 9 ? "none" : "?");
	fflush(file);
	printf(" %ld", visible());
	fputs("end", file);
	fclose(file);
	printf(" %ld\n", visible());
}

int main(void)
{
	static char own[4096];
	attempt("full", _IOFBF, NULL, 4096);
	attempt("full, own buffer", _IOFBF, own, sizeof own);
	attempt("line", _IOLBF, own, sizeof own);
	attempt("none", _IONBF, NULL, 0);
	FILE *file = fopen("buffer.txt", "wb");
	printf("wrong kind %d\n", setvbuf(file, NULL, 42, 10) != 0);
	setbuf(file, NULL);
	putc('1', file);
	printf("setbuf NULL: %ld\n", visible());
	fclose(file);
	static char large[BUFSIZ];
	file = fopen("buffer.txt", "wb");
	setbuf(file, large);
	putc('1', file);
	printf("setbuf: %ld\n", visible());
	/* fflush(NULL) flushes every output stream. */
	FILE *other = fopen("other.txt", "wb");
	putc('2', other);
	fflush(NULL);
	printf("flush all: %ld\n", visible());
	fclose(file);
	fclose(other);
	/* More than the buffer in one call. */
	file = fopen("buffer.txt", "wb");
	setvbuf(file, own, _IOFBF, 64);
	static char block[1000];
	memset(block, 'b', sizeof block);
	printf("%zu %zu\n", fwrite(block, 1, 1000, file), fwrite(block, 10, 7, file));
	fclose(file);
	printf("%ld\n", visible());
	return 0;
}
