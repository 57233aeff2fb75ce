/* SPDX-License-Identifier: MIT */
/* Wide streams: orientation, characters and lines in both directions, pushing back, positions, errors, wprintf and wscanf on
 * streams, open_wmemstream. ISO C17 7.21.2, 7.29.3, POSIX.1-2017. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "stream_help.h"

#define FILE_NAME "wide_streams.tmp"

/* U+00E4, U+20AC, U+1F600. */
#define MIXED_BYTES "a\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80z\n"
#define MIXED L"a\u00e4\u20ac\U0001f600z\n"

static void test_orientation(void **state)
{
	FILE *f = fopen(FILE_NAME, "w+");
	(void)state;
	assert_non_null(f);
	assert_int_equal(fwide(f, 0), 0);
	assert_true(fwide(f, 1) > 0);
	/* Once set it stays. */
	assert_true(fwide(f, -1) > 0);
	assert_true(fwide(f, 0) > 0);
	/* Byte functions leave it as it is. */
	assert_int_equal(fputc('x', f), 'x');
	assert_int_equal(fputwc(L'y', f), L'y');
	assert_true(fwide(f, 0) > 0);
	/* freopen takes it away. */
	assert_ptr_equal(freopen(FILE_NAME, "r+", f), f);
	assert_int_equal(fwide(f, 0), 0);
	assert_int_equal(fgetc(f), 'x');
	assert_true(fwide(f, 0) < 0);
	assert_true(fwide(f, 1) < 0);
	/* And the reverse. */
	assert_int_equal(fgetwc(f), L'y');
	assert_int_equal(ungetwc(L'y', f), L'y');
	assert_int_equal(fgetc(f), 'y');
	assert_true(fwide(f, 1) < 0);
	assert_ptr_equal(freopen(FILE_NAME, "r", f), f);
	assert_true(fwide(f, -1) < 0);
	assert_int_equal(fgetwc(f), L'x');
	assert_true(fwide(f, 0) < 0);
	/* Each first operation orients. */
	assert_ptr_equal(freopen(FILE_NAME, "r", f), f);
	assert_int_equal(fgetwc(f), L'x');
	assert_true(fwide(f, 0) > 0);
	int n;
	char line[4];
	assert_ptr_equal(freopen(FILE_NAME, "r", f), f);
	wchar_t wide[4];
	assert_non_null(fgetws(wide, 4, f));
	assert_true(fwide(f, 0) > 0);
	assert_ptr_equal(freopen(FILE_NAME, "w", f), f);
	assert_int_equal(fputs("x", f) >= 0, 1);
	assert_true(fwide(f, 0) < 0);
	/* Even one that moves nothing; fread and fwrite alone leave the stream as it is. */
	assert_ptr_equal(freopen(FILE_NAME, "w+", f), f);
	assert_int_equal(fwrite(line, 1, 0, f), 0);
	assert_int_equal(fread(line, 0, 1, f), 0);
	assert_int_equal(fwide(f, 0), 0);
	assert_true(fputs("", f) >= 0);
	assert_true(fwide(f, 0) < 0);
	assert_ptr_equal(freopen(FILE_NAME, "r", f), f);
	assert_int_equal(fwide(f, 0), 0);
	assert_ptr_equal(fgets(line, 1, f), line);
	assert_true(fwide(f, 0) < 0);
	assert_ptr_equal(freopen(FILE_NAME, "r", f), f);
	assert_int_equal(fscanf(f, "%n", &n), 0);
	assert_true(fwide(f, 0) < 0);
	assert_ptr_equal(freopen(FILE_NAME, "w", f), f);
	assert_int_equal(fputws(L"", f) >= 0, 1);
	assert_true(fwide(f, 0) > 0);
	assert_ptr_equal(freopen(FILE_NAME, "w", f), f);
	assert_int_equal(fwprintf(f, L"x"), 1);
	assert_true(fwide(f, 0) > 0);
	assert_int_equal(fclose(f), 0);
}

/* Both kinds of functions on one stream, each going on where the other ended: of a kind of buffering. */
static void mix(int kind)
{
	char line[16];
	wchar_t wide[16];
	int number;
	fpos_t position;
	FILE *f = fopen(FILE_NAME, "w+");
	assert_non_null(f);
	assert_int_equal(setvbuf(f, NULL, kind, 4096), 0);
	assert_int_equal(fprintf(f, "%s", "1\u00e4"), 3);
	assert_int_equal(fwprintf(f, L"%ls %d\n", L"2\u20ac", 5), 5);
	assert_int_equal(fputc('3', f), '3');
	assert_int_equal(fputwc(L'\u00e4', f), L'\u00e4');
	assert_int_equal(fwrite("4", 1, 1, f), 1);
	assert_true(fputws(L"\U0001f600", f) >= 0);
	assert_true(fputs("5\n", f) >= 0);
	assert_int_equal(ftell(f), 20);
	assert_int_equal(fflush(f), 0);
	CHECK(FILE_NAME, "1\u00e42\u20ac 5\n3\u00e44\U0001f6005\n");
	rewind(f);
	assert_int_equal(fgetc(f), '1');
	assert_int_equal(fgetwc(f), L'\u00e4');
	assert_int_equal(fgetpos(f, &position), 0);
	assert_int_equal(fgetc(f), '2');
	assert_int_equal(fwscanf(f, L"%l[\u20ac]%d", wide, &number), 2);
	assert_true(wcscmp(wide, L"\u20ac") == 0 && number == 5);
	assert_int_equal(fscanf(f, "%1s", line), 1);
	assert_string_equal(line, "3");
	/* The rest of a character that a byte function began is none. */
	assert_int_equal(fgetc(f), 0xc3);
	errno = 0;
	assert_int_equal(fgetwc(f), WEOF);
	assert_int_equal(errno, EILSEQ);
	assert_ptr_equal(fgets(line, 2, f), line);
	assert_string_equal(line, "4");
	assert_ptr_equal(fgetws(wide, 16, f), wide);
	assert_true(wcscmp(wide, L"\U0001f6005\n") == 0);
	assert_int_equal(fsetpos(f, &position), 0);
	assert_int_equal(fgetwc(f), L'2');
	assert_true(fwide(f, 0) < 0);
	assert_int_equal(fclose(f), 0);
}

static void test_mixed(void **state)
{
	(void)state;
	mix(_IOFBF);
	mix(_IOLBF);
	mix(_IONBF);
}

static void test_write(void **state)
{
	static const int kinds[] = { _IOFBF, _IOLBF, _IONBF };
	(void)state;
	for (int i = 0; i < 3; i++) {
		FILE *f = fopen(FILE_NAME, "w");
		assert_non_null(f);
		assert_int_equal(setvbuf(f, NULL, kinds[i], BUFSIZ), 0);
		for (const wchar_t *p = MIXED; *p; p++)
			assert_int_equal(i ? putwc(*p, f) : fputwc(*p, f), *p);
		assert_true(fputws(MIXED, f) >= 0);
		assert_int_equal(fwprintf(f, L"%ls%s|%5d|%lc", L"\u20ac", "\xc3\xa4", 42, (wint_t)0x20ac), 10);
		assert_int_equal(fclose(f), 0);
		CHECK(FILE_NAME, MIXED_BYTES MIXED_BYTES "\xe2\x82\xac\xc3\xa4|   42|\xe2\x82\xac");
	}
	/* Across the buffer's end, at every distance. */
	for (int i = 0; i < 8; i++) {
		char buffer[40], expected[300];
		size_t length = 0;
		FILE *f = fopen(FILE_NAME, "w");
		assert_non_null(f);
		assert_int_equal(setvbuf(f, buffer, _IOFBF, sizeof buffer), 0);
		for (int j = 0; j < i; j++) {
			assert_int_equal(fputwc(L'.', f), L'.');
			expected[length++] = '.';
		}
		for (int j = 0; j < 15; j++) {
			assert_true(j & 1 ? fputws(L"\u20ac\U0001f600\u00e4x", f) >= 0 : fwprintf(f, L"%ls", L"\u20ac\U0001f600\u00e4x") > 0);
			memcpy(expected + length, "\xe2\x82\xac\xf0\x9f\x98\x80\xc3\xa4x", 10);
			length += 10;
		}
		assert_int_equal(fclose(f), 0);
		check_file(FILE_NAME, expected, length);
	}
	/* A long line, larger than the buffer. */
	FILE *f = fopen(FILE_NAME, "w");
	wchar_t *big = malloc(50001 * sizeof *big);
	assert_non_null(f);
	assert_non_null(big);
	wmemset(big, 0x20ac, 50000);
	big[50000] = 0;
	assert_true(fputws(big, f) >= 0);
	assert_int_equal(fwprintf(f, L"%ls!", big), 50001);
	assert_int_equal(ftell(f), 300001);
	assert_int_equal(fclose(f), 0);
	f = fopen(FILE_NAME, "r");
	for (int i = 0; i < 100000; i++)
		assert_int_equal(fgetwc(f), 0x20ac);
	assert_int_equal(fgetwc(f), L'!');
	assert_int_equal(fgetwc(f), WEOF);
	assert_true(feof(f));
	assert_int_equal(fclose(f), 0);
	free(big);
}

static void test_write_errors(void **state)
{
	FILE *f = fopen(FILE_NAME, "w");
	(void)state;
	assert_non_null(f);
	assert_int_equal(fputwc(L'a', f), L'a');
	errno = 0;
	assert_int_equal(fputwc((wchar_t)0xdc00, f), WEOF);
	assert_int_equal(errno, EILSEQ);
	assert_true(ferror(f));
	clearerr(f);
	wchar_t bad[] = { 'b', 0xdfff, 'c', 0 };
	errno = 0;
	assert_int_equal(fputws(bad, f), EOF);
	assert_int_equal(errno, EILSEQ);
	assert_true(ferror(f));
	clearerr(f);
	errno = 0;
	assert_int_equal(fwprintf(f, L"d%lcf", (wint_t)0xdc00), -1);
	assert_int_equal(errno, EILSEQ);
	if (sizeof(wchar_t) == 4) {
		assert_int_equal(fputwc((wchar_t)0x110000, f), WEOF);
		assert_int_equal(fputwc((wchar_t)0xd800, f), WEOF);
	} else {
		/* A first half waits, and its bytes come with the second. */
		assert_int_equal(fputwc((wchar_t)0xd83d, f), 0xd83d);
		assert_int_equal(fputwc((wchar_t)0xde00, f), 0xde00);
		assert_int_equal(fwprintf(f, L"%lc", (wint_t)0xd83d), 1);
		assert_int_equal(fputwc((wchar_t)0xde00, f), 0xde00);
		/* It waits in vain. */
		assert_int_equal(fputwc((wchar_t)0xd83d, f), 0xd83d);
		errno = 0;
		assert_int_equal(fputwc(L'x', f), WEOF);
		assert_int_equal(errno, EILSEQ);
	}
	assert_int_equal(fputwc(L'e', f), L'e');
	fclose(f);
	if (sizeof(wchar_t) == 4)
		CHECK(FILE_NAME, "abde");
	else
		CHECK(FILE_NAME, "abd\xf0\x9f\x98\x80\xf0\x9f\x98\x80" "e");
	/* A stream that cannot be written. */
	f = fopen(FILE_NAME, "r");
	errno = 0;
	assert_int_equal(fputwc(L'a', f), WEOF);
	assert_int_equal(errno, EBADF);
	assert_int_equal(fgetwc(f), L'a');
	fclose(f);
}

static void test_read(void **state)
{
	static const int kinds[] = { _IOFBF, _IONBF };
	(void)state;
	PUT(FILE_NAME, MIXED_BYTES MIXED_BYTES);
	for (int i = 0; i < 2; i++) {
		FILE *f = fopen(FILE_NAME, "r");
		assert_non_null(f);
		assert_int_equal(setvbuf(f, NULL, kinds[i], BUFSIZ), 0);
		for (const wchar_t *p = MIXED MIXED; *p; p++)
			assert_int_equal(i ? getwc(f) : fgetwc(f), *p);
		assert_int_equal(fgetwc(f), WEOF);
		assert_true(feof(f));
		assert_false(ferror(f));
		rewind(f);
		wchar_t line[20];
		assert_ptr_equal(fgetws(line, 20, f), line);
		assert_int_equal(wcscmp(line, MIXED), 0);
		assert_ptr_equal(fgetws(line, 3, f), line);
		assert_int_equal(wcscmp(line, L"a\u00e4"), 0);
		assert_ptr_equal(fgetws(line, 1, f), line);
		assert_int_equal(line[0], 0);
		assert_ptr_equal(fgetws(line, 20, f), line);
		assert_int_equal(wcscmp(line, L"\u20ac\U0001f600z\n"), 0);
		assert_null(fgetws(line, 20, f));
		assert_true(feof(f));
		assert_int_equal(fclose(f), 0);
	}
	/* Characters across the ends of a small buffer. */
	char bytes[300];
	for (size_t i = 0; i < 300; i += 10)
		memcpy(bytes + i, "\xe2\x82\xac\xf0\x9f\x98\x80\xc3\xa4x", 10);
	for (int shift = 0; shift < 10; shift++) {
		char buffer[40];
		/* Begins within no character: only at those do we start. */
		if (((unsigned char)bytes[shift] & 0xc0) == 0x80)
			continue;
		put_file(FILE_NAME, bytes + shift, (size_t)(300 - shift));
		FILE *f = fopen(FILE_NAME, "r");
		assert_int_equal(setvbuf(f, buffer, _IOFBF, sizeof buffer), 0);
		size_t count = 0, euros = 0;
		wint_t c;
		while ((c = fgetwc(f)) != WEOF) {
			count++;
			euros += c == 0x20ac;
		}
		assert_true(feof(f));
		assert_false(ferror(f));
		assert_int_equal(euros, shift ? 29 : 30);
		assert_true(count >= 116);
		fclose(f);
	}
}

static void test_read_errors(void **state)
{
	static const struct { const char *bytes; size_t size; int bad; } cases[] = {
		/* How many times the reader meets a byte that begins no character. */
		{ "a\xff" "b", 3, 1 }, { "a\xe2\x82" "b", 4, 2 }, { "a\xed\xa0\x80" "b", 5, 3 }, { "a\xc0\x80" "b", 4, 2 },
		{ "a\xf4\x90\x80\x80" "b", 6, 4 }, { "a\x80" "b", 3, 1 },
	};
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		put_file(FILE_NAME, cases[i].bytes, cases[i].size);
		FILE *f = fopen(FILE_NAME, "r");
		assert_int_equal(fgetwc(f), L'a');
		for (int j = 0; j < cases[i].bad; j++) {
			errno = 0;
			assert_int_equal(fgetwc(f), WEOF);
			assert_int_equal(errno, EILSEQ);
			assert_true(ferror(f));
			assert_false(feof(f));
			clearerr(f);
		}
		assert_int_equal(fgetwc(f), L'b');
		rewind(f);
		wchar_t line[10];
		errno = 0;
		assert_null(fgetws(line, 10, f));
		assert_int_equal(errno, EILSEQ);
		fclose(f);
	}
	/* The file ends within a character: an encoding error, then the end. */
	PUT(FILE_NAME, "a\xe2");
	FILE *f = fopen(FILE_NAME, "r");
	assert_int_equal(fgetwc(f), L'a');
	errno = 0;
	assert_int_equal(fgetwc(f), WEOF);
	assert_int_equal(errno, EILSEQ);
	assert_true(ferror(f));
	assert_int_equal(fgetwc(f), WEOF);
	assert_true(feof(f));
	fclose(f);
	f = fopen(FILE_NAME, "w");
	errno = 0;
	assert_int_equal(fgetwc(f), WEOF);
	assert_int_equal(errno, EBADF);
	fclose(f);
}

static void test_push_back(void **state)
{
	(void)state;
	PUT(FILE_NAME, MIXED_BYTES);
	FILE *f = fopen(FILE_NAME, "r");
	/* Before the first read, and any character. */
	assert_int_equal(ungetwc(0x20ac, f), 0x20ac);
	assert_int_equal(fgetwc(f), 0x20ac);
	for (const wchar_t *p = MIXED; *p; p++) {
		assert_int_equal(fgetwc(f), *p);
		assert_int_equal(ungetwc((wint_t)*p, f), *p);
		assert_int_equal(fgetwc(f), *p);
		assert_int_equal(ungetwc(L'q', f), L'q');
		assert_int_equal(fgetwc(f), L'q');
	}
	assert_int_equal(fgetwc(f), WEOF);
	assert_true(feof(f));
	assert_int_equal(ungetwc(0x4e2d, f), 0x4e2d);
	assert_false(feof(f));
	assert_int_equal(fgetwc(f), 0x4e2d);
	assert_int_equal(ungetwc(WEOF, f), WEOF);
	/* Two fit. */
	assert_int_equal(ungetwc(0x4e2d, f), 0x4e2d);
	assert_int_equal(ungetwc(0x20ac, f), 0x20ac);
	wchar_t line[8];
	assert_ptr_equal(fgetws(line, 8, f), line);
	assert_int_equal(wcscmp(line, L"\u20ac\u4e2d"), 0);
	errno = 0;
	if (sizeof(wchar_t) == 4) {
		assert_int_equal(ungetwc(0xd800, f), WEOF);
		assert_int_equal(errno, EILSEQ);
	}
	/* No end of room is an endless loop. */
	int count = 0;
	while (ungetwc(0x20ac, f) != WEOF && count < 100)
		count++;
	assert_in_range(count, 2, 10);
	/* A seek forgets. */
	rewind(f);
	assert_int_equal(fgetwc(f), L'a');
	fclose(f);
}

static void test_positions(void **state)
{
	fpos_t at[16];
	wchar_t text[] = MIXED;
	(void)state;
	PUT(FILE_NAME, MIXED_BYTES);
	FILE *f = fopen(FILE_NAME, "r+");
	int count = (int)wcslen(text);
	for (int i = 0; i < count; i++) {
		assert_int_equal(fgetpos(f, &at[i]), 0);
		assert_int_equal(fgetwc(f), text[i]);
	}
	for (int i = count - 1; i >= 0; i--) {
		assert_int_equal(fsetpos(f, &at[i]), 0);
		assert_int_equal(fgetwc(f), text[i]);
		if (i + 1 < count)
			assert_int_equal(fgetwc(f), text[i + 1]);
	}
	rewind(f);
	assert_int_equal(ftell(f), 0);
	assert_int_equal(fgetwc(f), L'a');
	assert_int_equal(fgetwc(f), 0xe4);
	assert_int_equal(ftell(f), 3);
	assert_int_equal(fseek(f, 3, SEEK_CUR), 0);
	/* Reading, then writing in the same place. */
	assert_int_equal(fseek(f, 10, SEEK_SET), 0);
	assert_int_equal(fputwc(0x20ac, f), 0x20ac);
	assert_int_equal(ftell(f), 13);
	assert_int_equal(fseek(f, 0, SEEK_SET), 0);
	for (int i = 0; i < count - 2; i++)
		assert_int_equal(fgetwc(f), text[i]);
	assert_int_equal(fgetwc(f), 0x20ac);
	assert_int_equal(fgetwc(f), WEOF);
	/* setvbuf keeps what was read ahead. */
	rewind(f);
	assert_int_equal(fgetwc(f), L'a');
	assert_int_equal(setvbuf(f, NULL, _IOFBF, 100000), 0);
	assert_int_equal(fgetwc(f), 0xe4);
	/* fflush gives back what was not used. */
	assert_int_equal(fflush(f), 0);
	assert_int_equal(ftell(f), 3);
	assert_int_equal(fgetwc(f), 0x20ac);
	fclose(f);
}

static void test_scanf(void **state)
{
	(void)state;
	PUT(FILE_NAME, "\xe2\x82\xac 42 \xc3\xa4\xc3\xb6 1.5 rest \xf0\x9f\x98\x80\n");
	for (int i = 0; i < 2; i++) {
		FILE *f = fopen(FILE_NAME, "r");
		wchar_t c[3] = L"", wide[20], face[4];
		char bytes[20];
		int n = 0, at = 0;
		double x = 0;
		if (i)
			assert_int_equal(setvbuf(f, NULL, _IONBF, 0), 0);
		assert_int_equal(fwscanf(f, L"%lc%d%n%ls%lf %l[a-z]", c, &n, &at, wide, &x, wide + 10), 5);
		assert_int_equal(c[0], 0x20ac);
		assert_int_equal(n, 42);
		assert_int_equal(at, 4);
		assert_int_equal(wcscmp(wide, L"\u00e4\u00f6"), 0);
		assert_true(x == 1.5);
		assert_int_equal(wcscmp(wide + 10, L"rest"), 0);
		assert_int_equal(fgetwc(f), L' ');
		assert_int_equal(fwscanf(f, L"%2ls", face), 1);
		assert_int_equal(wcscmp(face, L"\U0001f600"), 0);
		assert_int_equal(fwscanf(f, L"%s", bytes), EOF);
		assert_true(feof(f));
		fclose(f);
		/* The byte engine on the same file. */
		f = fopen(FILE_NAME, "r");
		if (i)
			assert_int_equal(setvbuf(f, NULL, _IONBF, 0), 0);
		assert_int_equal(fscanf(f, "%l[\xe2\x82\xac]%d%n%ls", wide, &n, &at, wide + 10), 3);
		assert_int_equal(wcscmp(wide, L"\u20ac"), 0);
		assert_int_equal(n, 42);
		assert_int_equal(at, 6);
		assert_int_equal(wcscmp(wide + 10, L"\u00e4\u00f6"), 0);
		/* A character that does not match stays whole. */
		assert_int_equal(fscanf(f, " 1.5 rest %l[a]", wide), 0);
		assert_int_equal(fgetc(f), 0xf0);
		fclose(f);
	}
	PUT(FILE_NAME, "1 \xff");
	FILE *f = fopen(FILE_NAME, "r");
	int n = 0;
	wchar_t wide[4];
	errno = 0;
	assert_int_equal(fwscanf(f, L"%d%ls", &n, wide), 1);
	assert_int_equal(errno, EILSEQ);
	assert_true(ferror(f));
	fclose(f);
}

static void test_memory(void **state)
{
	wchar_t *text = NULL;
	size_t size = 99;
	FILE *f = open_wmemstream(&text, &size);
	(void)state;
	assert_non_null(f);
	assert_true(fwide(f, 0) > 0);
	assert_int_equal(fflush(f), 0);
	assert_int_equal(size, 0);
	assert_int_equal(text[0], 0);
	assert_true(fputws(MIXED, f) >= 0);
	assert_int_equal(fflush(f), 0);
	assert_int_equal(size, wcslen(MIXED));
	assert_int_equal(wcscmp(text, MIXED), 0);
	assert_int_equal(ftell(f), (long)size);
	/* Positions are wide characters. */
	assert_int_equal(fseek(f, 1, SEEK_SET), 0);
	assert_int_equal(fputwc(0x20ac, f), 0x20ac);
	assert_int_equal(fflush(f), 0);
	assert_int_equal(size, 2);
	assert_int_equal(text[1], 0x20ac);
	assert_int_equal(fseek(f, 0, SEEK_END), 0);
	assert_int_equal(fwprintf(f, L"%d %s", 7, "\xc3\xa4"), 3);
	assert_int_equal(fclose(f), 0);
	assert_int_equal(size, wcslen(MIXED) + 3);
	assert_int_equal(wcscmp(text + wcslen(MIXED), L"7 \u00e4"), 0);
	free(text);
	/* It grows. */
	f = open_wmemstream(&text, &size);
	for (int i = 0; i < 20000; i++)
		assert_int_equal(fputwc(0x4e00 + i % 100, f), 0x4e00 + i % 100);
	assert_int_equal(fseek(f, 10, SEEK_CUR), 0);
	assert_int_equal(fputwc(L'x', f), L'x');
	assert_int_equal(fclose(f), 0);
	assert_int_equal(size, 20011);
	for (int i = 0; i < 20000; i++)
		assert_int_equal(text[i], 0x4e00 + i % 100);
	assert_int_equal(text[20005], 0);
	assert_int_equal(text[20010], 'x');
	free(text);
	errno = 0;
	assert_null(open_wmemstream(NULL, &size));
	assert_int_equal(errno, EINVAL);
}

static void test_unlocked(void **state)
{
	wchar_t line[20];
	FILE *f = fopen(FILE_NAME, "w+");
	(void)state;
	flockfile(f);
	assert_int_equal(fputwc_unlocked(L'a', f), L'a');
	assert_int_equal(putwc_unlocked(0xe4, f), 0xe4);
	assert_true(fputws_unlocked(L"\u20acx\n", f) >= 0);
	rewind(f);
	assert_int_equal(fgetwc_unlocked(f), L'a');
	assert_int_equal(getwc_unlocked(f), 0xe4);
	assert_ptr_equal(fgetws_unlocked(line, 20, f), line);
	assert_int_equal(wcscmp(line, L"\u20acx\n"), 0);
	funlockfile(f);
	fclose(f);
	remove(FILE_NAME);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_orientation),
		cmocka_unit_test(test_mixed),
		cmocka_unit_test(test_write),
		cmocka_unit_test(test_write_errors),
		cmocka_unit_test(test_read),
		cmocka_unit_test(test_read_errors),
		cmocka_unit_test(test_push_back),
		cmocka_unit_test(test_positions),
		cmocka_unit_test(test_scanf),
		cmocka_unit_test(test_memory),
		cmocka_unit_test(test_unlocked),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
