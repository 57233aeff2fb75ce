/* SPDX-License-Identifier: MIT */
/* twin: args 1 2 3 4 5 */
/* twin: args "with space" ümlaut */
/* The seeds' test of their mini runtime: arguments copied through malloc, into a file by fwrite, back by fread, and printed. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv)
{
	char **copies = malloc((size_t)argc * sizeof *copies);
	for (int i = 1; i < argc; i++) {
		size_t length = strlen(argv[i]);
		copies[i] = malloc(length + 2);
		strcpy(copies[i], argv[i]);
		copies[i][length] = '\n';
		copies[i][length + 1] = '\0';
	}
	FILE *file = fopen("test.txt", "a+");
	for (int i = 1; i < argc; i++)
		fwrite(copies[i], 1, strlen(copies[i]), file);
	fclose(file);
	file = fopen("test.txt", "r");
	for (int i = 1; i < argc; i++) {
		char text[256];
		size_t size = fread(text, 1, sizeof text - 1, file);
		text[size] = '\0';
		printf("%s", text);
		free(copies[i]);
	}
	free(copies);
	fclose(file);
	char line[64];
	sprintf(line, "number:%d string:%s", 123, "thanks");
	printf("%s\n", line);
	fprintf(stdout, "%s\n", "use fprintf");
	return 0;
}
