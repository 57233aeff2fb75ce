/* SPDX-License-Identifier: MIT */
/* A pipe within one process: bytes, the end of file, streams on both ends, dup, and what pipes cannot do. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

int main(void)
{
	int ends[2];
	char text[100];
	printf("pipe %d\n", pipe(ends));
	printf("write %zd\n", write(ends[1], "hello pipe", 10));
	printf("read %zd", read(ends[0], text, 5));
	printf(" %.5s", text);
	printf(" %zd", read(ends[0], text, sizeof text));
	printf(" %.5s\n", text);
	errno = 0;
	printf("lseek %d", (int)lseek(ends[0], 0, SEEK_SET));
	printf(" %d\n", errno == ESPIPE);
	errno = 0;
	printf("wrong end %zd", write(ends[0], "x", 1));
	printf(" %d", errno == EBADF);
	errno = 0;
	printf(" %zd", read(ends[1], text, 1));
	printf(" %d\n", errno == EBADF);
	int copy = dup(ends[1]);
	printf("dup %d", copy > ends[1]);
	printf(", close %d\n", close(ends[1]));
	printf("write %zd\n", write(copy, "still open", 10));
	FILE *reader = fdopen(ends[0], "r"), *writer = fdopen(copy, "w");
	fprintf(writer, "\nline %d\nlast", 2);
	fclose(writer);
	while (fgets(text, sizeof text, reader) != NULL)
		printf("[%s]", text);
	printf(" eof %d", feof(reader) != 0);
	errno = 0;
	long at = ftell(reader);
	printf(", ftell %ld %d", at, errno == ESPIPE);
	printf(", close %d\n", fclose(reader));
	/* Several kilobytes fit without a reader. */
	pipe(ends);
	static char block[4096];
	memset(block, 'b', sizeof block);
	printf("%zd\n", write(ends[1], block, sizeof block));
	close(ends[1]);
	size_t total = 0;
	for (ssize_t got; (got = read(ends[0], text, sizeof text)) > 0;)
		total += (size_t)got;
	printf("%zu, then %zd\n", total, read(ends[0], text, 1));
	close(ends[0]);
	/* dup2 puts a pipe in place of standard input. */
	pipe(ends);
	printf("dup2 %d\n", dup2(ends[0], 0));
	write(ends[1], "7 8 9", 5);
	close(ends[1]);
	int a = 0, b = 0, c = 0;
	printf("%d", scanf("%d%d%d", &a, &b, &c));
	printf(" %d %d %d %d\n", a, b, c, getchar());
	return 0;
}
