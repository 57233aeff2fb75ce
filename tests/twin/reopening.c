/* SPDX-License-Identifier: MIT */
/* twin: stdin "from the real input\n" */
/* freopen of all three standard streams, and of a stream that cannot be opened again. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
	char line[64];
	printf("to the real output\n");
	printf("%s", fgets(line, sizeof line, stdin));
	FILE *file = fopen("input.txt", "w");
	fputs("from a file\n", file);
	fclose(file);
	if (freopen("input.txt", "r", stdin) != stdin)
		return 1;
	printf("%s", fgets(line, sizeof line, stdin));
	printf("eof %d", getchar());
	printf(" %d\n", feof(stdin) != 0);
	fflush(stdout);
	if (freopen("output.txt", "w", stdout) != stdout)
		return 2;
	printf("into a file, descriptor %d\n", fileno(stdout));
	puts("and more");
	if (freopen("error.txt", "w", stderr) != stderr)
		return 3;
	fprintf(stderr, "an error in a file\n");
	perror("nothing");
	file = fopen("other.txt", "w+");
	fputs("first", file);
	if (freopen("second.txt", "w", file) != file)
		return 4;
	fputs("second", file);
	fclose(file);
	errno = 0;
	file = fopen("input.txt", "r");
	file = freopen("none/x", "r", file);
	printf("refused %d %d\n", file == NULL, errno == ENOENT);
	return 0;
}
