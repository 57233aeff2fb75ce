/* SPDX-License-Identifier: MIT */
/* twin: stdin "12 0x1f word\n7 3.5 rest of line\n99 abcdefghij\n" */
/* The functions that take a va_list, and their forms of Annex K, on narrow streams. The expectations are written by hand from ISO C17 7.21.6
 * and K.3.5.3. */
#define __STDC_WANT_LIB_EXT1__ 1
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#pragma GCC diagnostic ignored "-Wformat"

static FILE *file;
static char text[100];
static int violated;

static void handler(const char *restrict message, void *restrict object, errno_t error)
{
	(void)object;
	violated += message != NULL && error != 0;
}

enum which { VPRINTF, VFPRINTF, VSPRINTF, VSNPRINTF, VSCANF, VFSCANF, VSSCANF, VPRINTF_S, VFPRINTF_S, VSPRINTF_S, VSNPRINTF_S, VSCANF_S, VFSCANF_S, VSSCANF_S };

static int call(enum which which, const char *format, ...)
{
	va_list arguments;
	int result = -99;
	va_start(arguments, format);
	switch (which) {
	case VPRINTF: result = vprintf(format, arguments); break;
	case VFPRINTF: result = vfprintf(file, format, arguments); break;
	case VSPRINTF: result = vsprintf(text, format, arguments); break;
	case VSNPRINTF: result = vsnprintf(text, 6, format, arguments); break;
	case VSCANF: result = vscanf(format, arguments); break;
	case VFSCANF: result = vfscanf(file, format, arguments); break;
	case VSSCANF: result = vsscanf(text, format, arguments); break;
	case VPRINTF_S: result = vprintf_s(format, arguments); break;
	case VFPRINTF_S: result = vfprintf_s(file, format, arguments); break;
	case VSPRINTF_S: result = vsprintf_s(text, 6, format, arguments); break;
	case VSNPRINTF_S: result = vsnprintf_s(text, 6, format, arguments); break;
	case VSCANF_S: result = vscanf_s(format, arguments); break;
	case VFSCANF_S: result = vfscanf_s(file, format, arguments); break;
	case VSSCANF_S: result = vsscanf_s(text, format, arguments); break;
	}
	va_end(arguments);
	return result;
}

int main(void)
{
	int a = 0, b = 0, result;
	double real = 0;
	char word[20] = "", rest[30] = "";

	result = call(VPRINTF, "%d %s %.2f|%lld\n", 42, "text", 1.5, 1LL << 40);
	printf("vprintf %d\n", result);
	result = call(VSCANF, "%d %i %19s", &a, &b, word);
	printf("vscanf %d: %d %d %s\n", result, a, b, word);
	file = tmpfile();
	result = call(VFPRINTF, "%05d %c %x\n", 7, 'q', 255u);
	rewind(file);
	printf("vfprintf %d, ", result);
	result = call(VFSCANF, "%d %1s %x", &a, word, &b);
	printf("vfscanf %d: %d %s %d\n", result, a, word, b);
	printf("at the end %d\n", call(VFSCANF, "%d", &a));
	result = call(VSPRINTF, "<%-6s|%6s>", "ab", "cd");
	printf("vsprintf %d: %s\n", result, text);
	result = call(VSSCANF, "<%[a-z] |%s", word, rest);
	printf("vsscanf %d: %s %s\n", result, word, rest);
	result = call(VSNPRINTF, "%s", "longer than six");
	printf("vsnprintf %d: %s\n", result, text);

	set_constraint_handler_s(handler);
	result = call(VPRINTF_S, "%d %s\n", 5, "five");
	printf("vprintf_s %d, violated %d\n", result, violated);
	result = call(VPRINTF_S, "%s\n", (char *)NULL);
	printf("vprintf_s of a null string %s, violated %d\n", result < 0 ? "fails" : "works", violated);
	result = call(VPRINTF_S, "%n\n", &a);
	printf("vprintf_s of %%n %s, violated %d\n", result < 0 ? "fails" : "works", violated);
	result = printf_s("%c%c\n", 'o', 'k');
	printf("printf_s %d\n", result);
	rewind(file);
	result = call(VFPRINTF_S, "%d %s\n", 123, "abc");
	fflush(file);
	rewind(file);
	printf("vfprintf_s %d, ", result);
	result = call(VFSCANF_S, "%d %s", &a, word, sizeof word);
	printf("vfscanf_s %d: %d %s\n", result, a, word);
	result = call(VSPRINTF_S, "%s", "12345");
	printf("vsprintf_s %d: %s, violated %d\n", result, text, violated);
	result = call(VSPRINTF_S, "%s", "123456");
	printf("vsprintf_s too long %d: \"%s\", violated %d\n", result <= 0, text, violated);
	result = call(VSNPRINTF_S, "%s", "123456789");
	printf("vsnprintf_s %d: %s, violated %d\n", result, text, violated);
	strcpy(text, "17 abcdefgh");
	result = call(VSSCANF_S, "%d %s", &a, word, (size_t)20);
	printf("vsscanf_s %d: %d %s\n", result, a, word);
	/* An array that is too small is a matching failure. */
	result = call(VSSCANF_S, "%d %s", &a, word, (size_t)4);
	printf("vsscanf_s too small %d: %d \"%s\", violated %d\n", result, a, word, violated);
	result = scanf_s("%d %lf", &a, &real);
	printf("scanf_s %d: %d %g\n", result, a, real);
	result = call(VSCANF_S, " %[^\n]", rest, sizeof rest);
	printf("vscanf_s %d: %s\n", result, rest);
	result = scanf_s("%d %s", &a, word, (size_t)5);
	printf("scanf_s too small %d: %d\n", result, a);
	fclose(file);
	return 0;
}
