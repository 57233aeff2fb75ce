/* SPDX-License-Identifier: MIT */
/* What fscanf leaves in the stream when a conversion fails: at most one character is put back (ISO C17 7.21.6.2). */
#include <stdio.h>
#include <string.h>

static FILE *holding(const char *text)
{
	FILE *file = fopen("scan.txt", "w+");
	fputs(text, file);
	rewind(file);
	return file;
}

static void rest(FILE *file)
{
	printf(" rest '");
	for (int c; (c = getc(file)) != EOF;)
		putchar(c);
	printf("' eof %d\n", feof(file) != 0);
	fclose(file);
}

int main(void)
{
	int a = -1, b = -1;
	double x = -1;
	char word[20] = "";
	FILE *file = holding("12 apples\n13 pears\n");
	while (fscanf(file, "%d %19s", &a, word) == 2)
		printf("%d %s,", a, word);
	rest(file);
	file = holding("1,2;3");
	printf("%d", fscanf(file, "%d,%d,%d", &a, &b, &b));
	rest(file);
	file = holding("0xz");
	printf("%d", fscanf(file, "%i", &a));
	rest(file);
	file = holding("-x");
	printf("%d", fscanf(file, "%d", &a));
	rest(file);
	file = holding("100ergs of energy");
	printf("%d", fscanf(file, "%lf", &x));
	printf(" %g", x);
	rest(file);
	file = holding("   \n\t 5");
	printf("%d", fscanf(file, " "));
	rest(file);
	file = holding("word");
	printf("%d", fscanf(file, "%19s", word));
	rest(file);
	file = holding("");
	printf("%d", fscanf(file, "%d", &a));
	rest(file);
	file = holding("abc");
	printf("%d", fscanf(file, "%d", &a));
	printf(" %c", getc(file));
	ungetc('z', file);
	printf(" %d", fscanf(file, "%19s", word));
	printf(" %s", word);
	rest(file);
	/* Reading on after the end of the file was seen. */
	file = holding("7");
	printf("%d", fscanf(file, "%d", &a));
	printf(" %d", fscanf(file, "%d", &a));
	printf(" %d", feof(file) != 0);
	rest(file);
	remove("scan.txt");
	return 0;
}
