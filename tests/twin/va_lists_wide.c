/* SPDX-License-Identifier: MIT */
/* twin: stdin "12 0x1f wörd\n7 3.5 rest of line\n99 abcdefghij\n" */
/* The functions that take a va_list, and their forms of Annex K, on wide streams. The expectations are written by hand from ISO C17 7.29.2
 * and K.3.9.1. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <locale.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

static FILE *file;
static wchar_t text[100];
static int violated;

static void handler(const char *restrict message, void *restrict object, errno_t error)
{
	(void)object;
	violated += message != NULL && error != 0;
}

enum which { VWPRINTF, VFWPRINTF, VSWPRINTF, VWSCANF, VFWSCANF, VSWSCANF, VWPRINTF_S, VFWPRINTF_S, VSWPRINTF_S, VSNWPRINTF_S, VWSCANF_S, VFWSCANF_S, VSWSCANF_S };

static int call(enum which which, const wchar_t *format, ...)
{
	va_list arguments;
	int result = -99;
	va_start(arguments, format);
	switch (which) {
	case VWPRINTF: result = vwprintf(format, arguments); break;
	case VFWPRINTF: result = vfwprintf(file, format, arguments); break;
	case VSWPRINTF: result = vswprintf(text, 10, format, arguments); break;
	case VWSCANF: result = vwscanf(format, arguments); break;
	case VFWSCANF: result = vfwscanf(file, format, arguments); break;
	case VSWSCANF: result = vswscanf(text, format, arguments); break;
	case VWPRINTF_S: result = vwprintf_s(format, arguments); break;
	case VFWPRINTF_S: result = vfwprintf_s(file, format, arguments); break;
	case VSWPRINTF_S: result = vswprintf_s(text, 6, format, arguments); break;
	case VSNWPRINTF_S: result = vsnwprintf_s(text, 6, format, arguments); break;
	case VWSCANF_S: result = vwscanf_s(format, arguments); break;
	case VFWSCANF_S: result = vfwscanf_s(file, format, arguments); break;
	case VSWSCANF_S: result = vswscanf_s(text, format, arguments); break;
	}
	va_end(arguments);
	return result;
}

int main(void)
{
	int a = 0, b = 0, result;
	double real = 0;
	wchar_t word[20] = L"", rest[30] = L"";

	setlocale(LC_ALL, "C.UTF-8");
	result = call(VWPRINTF, L"%d %ls %.2f|%s\n", 42, L"téxt", 1.5, "narröw");
	wprintf(L"vwprintf %d\n", result);
	result = call(VWSCANF, L"%d %i %19ls", &a, &b, word);
	wprintf(L"vwscanf %d: %d %d %ls\n", result, a, b, word);
	file = tmpfile();
	result = call(VFWPRINTF, L"%05d %lc %x\n", 7, (wint_t)L'ß', 255u);
	rewind(file);
	wprintf(L"vfwprintf %d, ", result);
	result = call(VFWSCANF, L"%d %1ls %x", &a, word, &b);
	wprintf(L"vfwscanf %d: %d %ls %d\n", result, a, word, b);
	wprintf(L"at the end %d\n", call(VFWSCANF, L"%d", &a));
	result = call(VSWPRINTF, L"<%-3ls|%2s>", L"ab", "cd");
	wprintf(L"vswprintf %d: %ls\n", result, text);
	result = call(VSWSCANF, L"<%l[a-z] |%ls", word, rest);
	wprintf(L"vswscanf %d: %ls %ls\n", result, word, rest);
	wprintf(L"vswprintf too long %d\n", call(VSWPRINTF, L"%s", "longer than ten") < 0);

	set_constraint_handler_s(handler);
	result = call(VWPRINTF_S, L"%d %ls\n", 5, L"five");
	wprintf(L"vwprintf_s %d, violated %d\n", result, violated);
	result = call(VWPRINTF_S, L"%ls\n", (wchar_t *)NULL);
	wprintf(L"vwprintf_s of a null string %s, violated %d\n", result < 0 ? "fails" : "works", violated);
	result = wprintf_s(L"%lc%lc\n", (wint_t)L'o', (wint_t)L'k');
	wprintf(L"wprintf_s %d\n", result);
	rewind(file);
	result = call(VFWPRINTF_S, L"%d %ls\n", 123, L"abc");
	fflush(file);
	rewind(file);
	wprintf(L"vfwprintf_s %d, ", result);
	result = call(VFWSCANF_S, L"%d %ls", &a, word, (size_t)20);
	wprintf(L"vfwscanf_s %d: %d %ls\n", result, a, word);
	result = call(VSWPRINTF_S, L"%s", "12345");
	wprintf(L"vswprintf_s %d: %ls, violated %d\n", result, text, violated);
	result = call(VSWPRINTF_S, L"%s", "123456");
	wprintf(L"vswprintf_s too long %d: \"%ls\", violated %d\n", result <= 0, text, violated);
	result = call(VSNWPRINTF_S, L"%s", "123456789");
	wprintf(L"vsnwprintf_s %d: %ls, violated %d\n", result, text, violated);
	swprintf(text, 100, L"17 abcdefgh");
	result = call(VSWSCANF_S, L"%d %ls", &a, word, (size_t)20);
	wprintf(L"vswscanf_s %d: %d %ls\n", result, a, word);
	result = call(VSWSCANF_S, L"%d %ls", &a, word, (size_t)4);
	wprintf(L"vswscanf_s too small %d: %d, violated %d\n", result, a, violated);
	result = wscanf_s(L"%d %lf", &a, &real);
	wprintf(L"wscanf_s %d: %d %g\n", result, a, real);
	result = call(VWSCANF_S, L" %l[^\n]", rest, (size_t)30);
	wprintf(L"vwscanf_s %d: %ls\n", result, rest);
	fclose(file);
	return 0;
}
