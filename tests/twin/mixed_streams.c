/* SPDX-License-Identifier: MIT */
/* Byte and wide functions on standard output and on one file: nothing is lost, and the order is kept. Recorded with musl. */
#include <locale.h>
#include <stdio.h>
#include <wchar.h>

int main(void)
{
	wchar_t wide[32];
	char bytes[32];
	int a, b;
	setlocale(LC_ALL, "C.UTF-8");
	printf("printf %d\n", 1);
	wprintf(L"wprintf %d \u20ac\n", 2);
	puts("puts");
	fputws(L"fputws \u00e4\n", stdout);
	putchar('x');
	putwchar(L'\u00df');
	putchar('\n');
	fprintf(stderr, "fprintf, ");
	fwprintf(stderr, L"fwprintf \U0001f600\n");
	FILE *f = fopen("mixed.txt", "w+");
	if (f == NULL)
		return 1;
	for (int i = 0; i < 3000; i++) {
		fprintf(f, "%d ", i);
		fwprintf(f, L"%d\u20ac ", -i);
	}
	rewind(f);
	for (int i = 0; i < 3000; i++) {
		if (fscanf(f, "%d", &a) != 1 || fwscanf(f, L"%d%1ls", &b, wide) != 2 || a != i || b != -i || wide[0] != L'\u20ac')
			return 2;
	}
	rewind(f);
	printf("%d\n", fgetws(wide, 8, f) != NULL && fgets(bytes, 8, f) != NULL);
	wprintf(L"%ls|%s\n", wide, bytes);
	printf("%d\n", fwide(stdout, 0) < 0);
	fclose(f);
	return remove("mixed.txt");
}
