/* SPDX-License-Identifier: MIT */
/* Errors are sticky, say what happened, and are reported where the standard says. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int main(void)
{
	FILE *file = fopen("missing.txt", "r");
	perror("missing.txt");
	printf("%d %s\n", file == NULL, strerror(ENOENT));
	file = fopen("out.txt", "w");
	errno = 0;
	printf("reading a writer: %d", getc(file));
	printf(" %d %d %d\n", errno == EBADF, ferror(file) != 0, feof(file) != 0);
	printf("still: %d", ferror(file) != 0);
	clearerr(file);
	printf(" cleared: %d", ferror(file));
	fputs("text", file);
	printf(" usable: %d\n", fclose(file));
	file = fopen("out.txt", "r");
	errno = 0;
	printf("writing a reader: %d", putc('x', file));
	printf(" %d %d\n", errno == EBADF, ferror(file) != 0);
	clearerr(file);
	printf("%c\n", getc(file));
	fclose(file);
	/* The descriptor vanishes under the stream: the flush fails, and fclose says so. */
	file = fopen("out.txt", "w");
	fputs("lost", file);
	close(fileno(file));
	errno = 0;
	printf("flush: %d", fflush(file));
	printf(" %d %d\n", errno == EBADF, ferror(file) != 0);
	errno = 0;
	printf("close: %d\n", fclose(file));
	file = fopen("out.txt", "w");
	fputs("lost", file);
	close(fileno(file));
	errno = 0;
	printf("close alone: %d", fclose(file));
	printf(" %d\n", errno == EBADF);
	/* A shell whose standard output was closed for one command: what could not go there does not go elsewhere later. */
	file = fopen("out.txt", "w");
	int saved = dup(fileno(file)), where = fileno(file);
	fputs("lost", file);
	close(where);
	printf("flush: %d", fflush(file));
	clearerr(file);
	dup2(saved, where);
	close(saved);
	fputs("kept", file);
	printf(" close: %d", fclose(file));
	char text[8] = "";
	file = fopen("out.txt", "r");
	printf(" %s", fgets(text, sizeof text, file));
	printf(" %d\n", fclose(file));
	errno = 0;
	printf("remove: %d", remove("missing.txt"));
	printf(" %d\n", errno == ENOENT);
	errno = 0;
	printf("rename: %d", rename("missing.txt", "other.txt"));
	printf(" %d\n", errno == ENOENT);
	errno = EDOM;
	perror(NULL);
	errno = ERANGE;
	perror("");
	errno = 0;
	perror("with a prefix");
	errno = 99999;
	printf("%d\n", strerror(99999) != NULL);
	for (int i = 0; i < 40; i++)
		printf("%d %s\n", i, strerror(i));
	return 0;
}
