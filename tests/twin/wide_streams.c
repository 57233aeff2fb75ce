/* SPDX-License-Identifier: MIT */
/* twin: stdin "Grüße, 世界! 😀\n42 3.5 Straße\n2 rest of the line\n" */
/* Wide streams: wscanf from stdin, wprintf to stdout, characters one by one. Recorded with glibc, whose locale was set to C.UTF-8. */
#include <stdio.h>
#include <wchar.h>
#include <wctype.h>

int main(void)
{
	wchar_t line[100], word[50];
	int number = 0;
	double real = 0;
	char bytes[50];

	wprintf(L"orientation %d %d\n", fwide(stdin, 0), fwide(stdout, 0) > 0);
	if (fgetws(line, 100, stdin))
		wprintf(L"line: %ls", line);
	wprintf(L"%d items", wscanf(L"%d%lf%ls", &number, &real, word));
	wprintf(L": %d %.2f [%8ls] [%-8ls] [%.4ls]\n", number, real, word, word, word);
	wprintf(L"%d: ", wscanf(L"%d %[^o]", &number, bytes));
	wprintf(L"%d %s\n", number, bytes);
	wint_t c = getwchar();
	wprintf(L"next %lc\n", c);
	ungetwc(L'é', stdin);
	while ((c = getwchar()) != WEOF)
		putwchar(c == L'\n' ? L'\n' : (wchar_t)towupper(c));
	wprintf(L"eof %d error %d\n", feof(stdin) != 0, ferror(stdin) != 0);
	fputws(L"日本語 😀 Ελληνικά\n", stdout);
	wprintf(L"[%5d] [%-5d] [%05d] [%x] [%#o] [%+.3e] [%g] [%a]\n", 42, 42, 42, 255, 8, 12345.678, 0.0001, 1.0);
	wprintf(L"%2$s %1$ls %3$lc%4$c\n", L"first", "zweitens ü", (wint_t)L'€', 'x');
	wprintf(L"[%10s] [%-10s] [%.3s]\n", "äöü€", "äöü€", "äöü€");
	wchar_t small[5];
	wprintf(L"%d", swprintf(small, 5, L"%d", 123456) < 0);
	wprintf(L" %d\n", swprintf(small, 5, L"%d", 1234));
	fwprintf(stderr, L"on stderr: ü€😀\n");
	return 0;
}
