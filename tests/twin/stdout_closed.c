/* SPDX-License-Identifier: MIT */
/* Standard streams that are closed: writes fail with EBADF, stay failed, and nothing crashes at exit. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

int main(void)
{
	printf("seen\n");
	fflush(stdout);
	fprintf(stderr, "close %d\n", close(1));
	int result = printf("lost\n");
	fprintf(stderr, "printf %d\n", result);
	errno = 0;
	result = fflush(stdout);
	fprintf(stderr, "fflush %d %d %d\n", result, errno == EBADF, ferror(stdout) != 0);
	errno = 0;
	result = (int)write(1, "x", 1);
	fprintf(stderr, "write %d %d\n", result, errno == EBADF);
	/* The lowest free descriptor is 1 again: a file opened now takes its place. */
	FILE *file = fopen("taken.txt", "w");
	fprintf(stderr, "descriptor %d\n", fileno(file));
	fprintf(stderr, "write %d\n", (int)write(1, "through descriptor 1\n", 21));
	/* Whether what was lost is tried again at exit is open: it has no place to go. */
	fclose(file);
	fprintf(stderr, "fclose(stdin) %d\n", fclose(stdin));
	errno = 0;
	char byte;
	result = (int)read(0, &byte, 1);
	fprintf(stderr, "read %d %d\n", result, errno == EBADF);
	return 4;
}
