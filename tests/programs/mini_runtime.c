/* SPDX-License-Identifier: MIT */
/* The test program of a mini runtime: copies its arguments through the heap into a file, reads the file back and prints it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char *argv[])
{
	char line[256];
	char **copies = malloc((size_t)argc * sizeof *copies);
	if (copies == NULL)
		return 1;
	for (int i = 0; i < argc; i++) {
		/* argv[0] names the file that was run, which differs between the targets. */
		const char *argument = i == 0 ? "mini_runtime" : argv[i];
		size_t length = strlen(argument);
		copies[i] = malloc(length + 2);
		if (copies[i] == NULL)
			return 1;
		strcpy(copies[i], argument);
		copies[i][length] = '\n';
		copies[i][length + 1] = '\0';
	}

	FILE *file = fopen("mini_runtime.txt", "w");
	if (file == NULL) {
		perror("mini_runtime.txt");
		return 1;
	}
	for (int i = 0; i < argc; i++)
		fwrite(copies[i], 1, strlen(copies[i]), file);
	fclose(file);

	file = fopen("mini_runtime.txt", "r");
	if (file == NULL)
		return 1;
	for (int i = 0; i < argc; i++) {
		size_t got = fread(line, 1, strlen(copies[i]), file);
		line[got] = '\0';
		printf("%s", line);
		free(copies[i]);
	}
	fclose(file);
	remove("mini_runtime.txt");
	free(copies);

	char text[64];
	sprintf(text, "number:%d string:%s", 123, "thanks");
	printf("%s\n", text);
	fprintf(stdout, "%s\n", "use fprintf");
	return 0;
}
