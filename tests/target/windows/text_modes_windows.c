/* SPDX-License-Identifier: MIT */
/* Microsoft's Unicode text modes: ccs= in fopen's mode, _O_U16TEXT, _O_U8TEXT, _O_WTEXT in _open() and _setmode(). Microsoft Learn, "fopen, _wfopen" (its table of byte
 * order marks), "_open", "_setmode", "_read", "_write", "fwrite"; what these leave open is said at the check. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <share.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <wchar.h>

#include "../child.h"

#define NAME "modes.txt"
#define BOM16 "\xff\xfe"
#define BOM8 "\xef\xbb\xbf"

static void put_file(const void *data, size_t size)
{
	FILE *f = fopen(NAME, "wb");
	assert_int_equal(fwrite(data, 1, size, f), size);
	assert_int_equal(fclose(f), 0);
}

static void expect_file(const void *data, size_t size)
{
	char found[4096];
	FILE *f = fopen(NAME, "rb");
	assert_int_equal(fread(found, 1, sizeof found, f), size);
	assert_memory_equal(found, data, size);
	fclose(f);
}

/* A literal without its NUL. */
#define PUT(literal) put_file(literal, sizeof(literal) - 1)
#define EXPECT(literal) expect_file(literal, sizeof(literal) - 1)

static void new_files(void **state)
{
	(void)state;
	static const struct {
		const wchar_t *mode;
		const char *bytes;
		size_t size;
	} cases[] = {
		{ L"w, ccs=UTF-8", BOM8 "\xc3\xa4\xf0\x9f\x98\x80\r\n", 11 },
		{ L"w,ccs=utf-8", BOM8 "\xc3\xa4\xf0\x9f\x98\x80\r\n", 11 },
		{ L"a+, ccs = UTF-8 ", BOM8 "\xc3\xa4\xf0\x9f\x98\x80\r\n", 11 },
		{ L"wt, ccs=UTF-16LE", BOM16 "\xe4\0\x3d\xd8\0\xde\r\0\n\0", 12 },
		{ L"w+, ccs=unicode", BOM16 "\xe4\0\x3d\xd8\0\xde\r\0\n\0", 12 },
		{ L"a,ccs=UTF-16LE", BOM16 "\xe4\0\x3d\xd8\0\xde\r\0\n\0", 12 },
		/* Binary: neither translated nor marked. */
		{ L"wb, ccs=UTF-8", "\xc3\xa4\xf0\x9f\x98\x80\n", 7 },
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		_unlink(NAME);
		FILE *f = _wfopen(L"" NAME, cases[i].mode);
		assert_non_null(f);
		assert_int_equal(fputws(L"\u00e4\U0001f600\n", f) >= 0, 1);
		assert_int_equal(fclose(f), 0);
		expect_file(cases[i].bytes, cases[i].size);
	}
	/* The byte functions of one stream serve it, too; here, not with Microsoft's library. */
	FILE *f = fopen(NAME, "w, ccs=UTF-16LE");
	assert_int_equal(fprintf(f, "%s%d\n", "\u20ac", 1), 5);
	assert_int_equal(fwprintf(f, L"%d", 2), 1);
	fclose(f);
	EXPECT(BOM16 "\xac\x20" "1\0\r\0\n\0" "2\0");
	/* Only these three names, and none for the other order of bytes. */
	errno = 0;
	assert_null(fopen(NAME, "r, ccs=UTF-16"));
	assert_int_equal(errno, EINVAL);
	assert_null(fopen(NAME, "r, ccs=UTF-16BE"));
	assert_null(fopen(NAME, "r, ccs"));
	assert_null(fopen(NAME, "r, ccs=UTF-8x"));
	FILE *safe;
	assert_int_equal(_wfopen_s(&safe, L"" NAME, L"r, ccs=nothing"), EINVAL);
	/* Hints of other systems. */
	f = fopen(NAME, "r, type=record");
	assert_non_null(f);
	fclose(f);
	_unlink(NAME);
}

static void marks_win(void **state)
{
	(void)state;
	static const struct {
		const char *before;
		size_t size;
		const char *hint;
		const char *after;
		size_t after_size;
	} cases[] = {
		{ BOM16 "a\0", 4, "UTF-8", BOM16 "a\0\xe4\0\r\0\n\0", 10 },
		{ BOM16 "a\0", 4, "UNICODE", BOM16 "a\0\xe4\0\r\0\n\0", 10 },
		{ BOM8 "a", 4, "UTF-16LE", BOM8 "a\xc3\xa4\r\n", 8 },
		{ BOM8 "a", 4, "UNICODE", BOM8 "a\xc3\xa4\r\n", 8 },
		{ "a\0", 2, "UTF-16LE", "a\0\xe4\0\r\0\n\0", 8 },
		{ "a", 1, "UTF-8", "a\xc3\xa4\r\n", 5 },
		/* Plain text, which is UTF-8 here. */
		{ "a", 1, "UNICODE", "a\xc3\xa4\r\n", 5 },
		{ BOM16, 2, "UTF-8", BOM16 "\xe4\0\r\0\n\0", 8 },
		{ "", 0, "UTF-8", BOM8 "\xc3\xa4\r\n", 7 },
	};
	char mode[40];
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		for (int how = 0; how < 3; how++) {
			put_file(cases[i].before, cases[i].size);
			snprintf(mode, sizeof mode, "%s, ccs=%s", how == 0 ? "a" : how == 1 ? "a+" : "r+", cases[i].hint);
			FILE *f = fopen(NAME, mode);
			assert_non_null(f);
			if (how == 2)
				assert_int_equal(fseek(f, 0, SEEK_END), 0);
			assert_true(fputws(L"\u00e4\n", f) >= 0);
			assert_int_equal(fclose(f), 0);
			expect_file(cases[i].after, cases[i].after_size);
		}
	}
	/* UTF-16 in the other order is not read as something else. */
	PUT("\xfe\xff\0a");
	errno = 0;
	assert_null(fopen(NAME, "r, ccs=UNICODE"));
	assert_int_equal(errno, EINVAL);
	/* Reading an empty file writes no mark. */
	PUT("");
	FILE *f = fopen(NAME, "r, ccs=UTF-8");
	assert_int_equal(fgetwc(f), WEOF);
	fclose(f);
	EXPECT("");
	_unlink(NAME);
}

/* A stream's text, by characters, in each manner of buffering; and positions, which lead back. */
static void expect_text(const char *hint, const wchar_t *text)
{
	char mode[40];
	snprintf(mode, sizeof mode, "r, ccs=%s", hint);
	static const int sizes[] = { -1, 0, 2, 3, 5, 64 };
	for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++) {
		long where[64];
		size_t i = 0;
		wint_t c;
		FILE *f = fopen(NAME, mode);
		assert_non_null(f);
		if (sizes[s] >= 0)
			assert_int_equal(setvbuf(f, NULL, sizes[s] ? _IOFBF : _IONBF, (size_t)sizes[s]), 0);
		for (; where[i] = ftell(f), (c = fgetwc(f)) != WEOF; i++) {
			assert_int_equal(c, text[i]);
			/* Put back and read again; not half a pair. */
			if (c < 0xd800 || c > 0xdfff) {
				assert_int_equal(ungetwc(c, f), c);
				assert_int_equal(fgetwc(f), c);
			}
		}
		assert_true(feof(f) && !ferror(f));
		assert_int_equal(i, wcslen(text));
		while (i-- != 0) {
			if (text[i] >= 0xdc00 && text[i] <= 0xdfff)
				continue;
			assert_int_equal(fseek(f, where[i], SEEK_SET), 0);
			assert_int_equal(ftell(f), where[i]);
			assert_int_equal(fgetwc(f), text[i]);
		}
		fclose(f);
	}
}

static void reading(void **state)
{
	(void)state;
	/* CR LF is LF, another CR stays; pairs. */
	PUT(BOM16 "A\0\xe4\0\xac\x20\x3d\xd8\0\xde\r\0\n\0x\0\r\0y\0\n\0z\0\r\0\r\0\n\0\x3d\xd8\0\xde\r\0");
	expect_text("UTF-16LE", L"A\u00e4\u20ac\U0001f600\nx\ry\nz\r\n\U0001f600\r");
	expect_text("UTF-8", L"A\u00e4\u20ac\U0001f600\nx\ry\nz\r\n\U0001f600\r");
	PUT(BOM8 "A\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80\r\nx\ry\nz\r\r\n");
	expect_text("UTF-16LE", L"A\u00e4\u20ac\U0001f600\nx\ry\nz\r\n");
	/* Without a mark as asked. */
	PUT("A\0\xe4\0\r\0\n\0");
	expect_text("UTF-16LE", L"A\u00e4\n");
	PUT("A\xc3\xa4\r\n");
	expect_text("UTF-8", L"A\u00e4\n");
	expect_text("UNICODE", L"A\u00e4\n");
	/* Ctrl-Z ends it. */
	PUT(BOM16 "A\0\x1a\0B\0");
	expect_text("UNICODE", L"A");
	/* Lone surrogates, which UTF-8 cannot have, and a byte too many. */
	PUT(BOM16 "A\0\x3d\xd8" "B\0\0\xde" "C\0\x3d\xd8\r\0\n\0\x3d\xd8\x3d\xd8\0\xde\x3d\xd8");
	expect_text("UNICODE", L"A\ufffdB\ufffdC\ufffd\n\ufffd\U0001f600\ufffd");
	PUT(BOM16 "A\0B\0C");
	expect_text("UNICODE", L"AB");
	/* The mark is there for who goes back to the start, as with Microsoft's. */
	FILE *f = fopen(NAME, "r, ccs=UNICODE");
	assert_int_equal(ftell(f), 2);
	rewind(f);
	assert_int_equal(fgetwc(f), 0xfeff);
	fclose(f);
	/* Lines, scanf, and going on writing. */
	PUT(BOM16 "1\0" "2\0 \0\xe4\0\r\0\n\0x\0\r\0\n\0");
	f = fopen(NAME, "r+, ccs=UNICODE");
	int number;
	wchar_t word[10], line[10];
	assert_int_equal(fwscanf(f, L"%d %9ls", &number, word), 2);
	assert_int_equal(number, 12);
	assert_int_equal(word[0], 0xe4);
	assert_non_null(fgetws(line, 10, f));
	assert_int_equal(wcscmp(line, L"\n"), 0);
	assert_int_equal(fseek(f, 0, SEEK_CUR), 0);
	assert_true(fputws(L"y", f) >= 0);
	fclose(f);
	EXPECT(BOM16 "1\0" "2\0 \0\xe4\0\r\0\n\0y\0\r\0\n\0");
	_unlink(NAME);
}

/* Long text, so that every buffer has an end in the middle of something. */
static wchar_t *long_text(size_t count)
{
	wchar_t *text = malloc((count + 2) * sizeof *text);
	unsigned seed = 7;
	size_t i = 0;
	assert_non_null(text);
	while (i < count) {
		seed = seed * 1103515245 + 12345;
		switch (seed >> 16 & 7) {
		case 0: text[i++] = L'\n'; break;
		case 1: text[i++] = 0xe4; break;
		case 2: text[i++] = 0x20ac; break;
		case 3: text[i++] = 0xd83d; text[i++] = 0xde00; break;
		case 4: text[i++] = L'\r'; break;
		default: text[i++] = L'a';
		}
	}
	text[i] = 0;
	return text;
}

static void long_files(void **state)
{
	(void)state;
	wchar_t *text = long_text(20000), *found;
	size_t length = wcslen(text);
	found = malloc((length + 8000) * sizeof *found);
	assert_non_null(found);
	for (int utf8 = 0; utf8 < 2; utf8++) {
		FILE *f = fopen(NAME, utf8 ? "w, ccs=UTF-8" : "w, ccs=UTF-16LE");
		assert_true(fputws(text, f) >= 0);
		assert_int_equal(fclose(f), 0);
		for (size_t step = 1; step < 8000; step = step * 5 + 1) {
			int fd = _open(NAME, _O_RDONLY | (utf8 ? _O_U8TEXT : _O_U16TEXT)), got;
			size_t used = 0;
			while ((got = _read(fd, found + used, (unsigned)(2 * step))) > 0 && used <= length)
				used += (size_t)got / 2;
			assert_int_equal(got, 0);
			assert_int_equal(used, length);
			assert_memory_equal(found, text, 2 * length);
			_close(fd);
		}
		/* fread() and fwrite() move wide characters there. */
		f = fopen(NAME, utf8 ? "r, ccs=UTF-8" : "r, ccs=UTF-16LE");
		for (size_t used = 0, got; (got = fread(found + used, 2, 777, f)) != 0; used += got)
			memset(found + used + got, 0, 2);
		assert_memory_equal(found, text, 2 * length);
		assert_true(feof(f));
		fclose(f);
		f = fopen(NAME, utf8 ? "w, ccs=UTF-8" : "w, ccs=UTF-16LE");
		for (size_t i = 0; i < length; i += 3)
			assert_int_equal(fwrite(text + i, 2, length - i < 3 ? length - i : 3, f), length - i < 3 ? length - i : 3);
		errno = 0;
		assert_int_equal(fwrite("abc", 1, 3, f), 0);
		assert_int_equal(errno, EINVAL);
		fclose(f);
		f = fopen(NAME, utf8 ? "r, ccs=UTF-8" : "r, ccs=UTF-16LE");
		assert_int_equal(fread(found, 2, length + 5, f), length);
		assert_memory_equal(found, text, 2 * length);
		fclose(f);
	}
	free(text);
	free(found);
	_unlink(NAME);
}

static void descriptors(void **state)
{
	(void)state;
	wchar_t units[16];
	int fd = _open(NAME, _O_WRONLY | _O_CREAT | _O_TRUNC | _O_U16TEXT, _S_IREAD | _S_IWRITE);
	assert_int_equal(_tell(fd), 2);
	assert_int_equal(_write(fd, L"\u00e4\n", 4), 4);
	/* A half stays what it is. */
	assert_int_equal(_write(fd, L"\xd83d", 2), 2);
	errno = 0;
	assert_int_equal(_write(fd, L"ab", 3), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(_write(fd, L"", 0), 0);
	_close(fd);
	EXPECT(BOM16 "\xe4\0\r\0\n\0\x3d\xd8");
	fd = _wopen(L"" NAME, _O_RDONLY | _O_WTEXT);
	errno = 0;
	assert_int_equal(_read(fd, units, 3), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(_read(fd, units, sizeof units), 6);
	assert_memory_equal(units, L"\u00e4\n\xd83d", 6);
	assert_int_equal(_read(fd, units, sizeof units), 0);
	_close(fd);
	assert_int_equal(_sopen_s(&fd, NAME, _O_RDWR | _O_TRUNC | _O_U8TEXT, _SH_DENYNO, 0), 0);
	assert_int_equal(write(fd, L"\u20ac\n\U0001f600", 8), 8);
	_lseek(fd, 3, SEEK_SET);
	/* One unit at a time. */
	assert_int_equal(read(fd, units, 2), 2);
	assert_int_equal(_read(fd, units + 1, 2), 2);
	assert_int_equal(_read(fd, units + 2, 2), 2);
	assert_int_equal(_read(fd, units + 3, 2), 2);
	assert_memory_equal(units, L"\u20ac\n\U0001f600", 8);
	assert_int_equal(_read(fd, units, 2), 0);
	/* What is no UTF-8, in little room and in much. */
	_setmode(fd, _O_BINARY);
	assert_int_equal(_write(fd, "\xff" "a\xe2\x82", 4), 4);
	_setmode(fd, _O_U8TEXT);
	_lseek(fd, -4, SEEK_CUR);
	assert_int_equal(_read(fd, units, sizeof units), 6);
	assert_memory_equal(units, L"\ufffd" L"a\ufffd", 6);
	_lseek(fd, -4, SEEK_CUR);
	for (int i = 0; i < 3; i++)
		assert_int_equal(_read(fd, units + i, 2), 2);
	assert_memory_equal(units, L"\ufffd" L"a\ufffd", 6);
	_close(fd);
	EXPECT(BOM8 "\xe2\x82\xac\r\n\xf0\x9f\x98\x80\xff" "a\xe2\x82");
	/* Without a mark _O_WTEXT is plain text: bytes. */
	PUT("abc\r\n");
	fd = _open(NAME, _O_RDONLY | _O_WTEXT);
	assert_int_equal(_read(fd, units, 5), 4);
	assert_memory_equal(units, "abc\n", 4);
	_close(fd);
	_unlink(NAME);
}

static void set_mode(void **state)
{
	(void)state;
	int fd = _open(NAME, _O_WRONLY | _O_CREAT | _O_TRUNC, _S_IREAD | _S_IWRITE);
	assert_int_equal(_setmode(fd, _O_TEXT), _O_BINARY);
	assert_int_equal(_setmode(fd, _O_U16TEXT), _O_TEXT);
	assert_int_equal(_write(fd, L"a\n", 4), 4);
	assert_int_equal(_setmode(fd, _O_U8TEXT), _O_WTEXT);
	assert_int_equal(_write(fd, L"\u00e4\n", 4), 4);
	assert_int_equal(_setmode(fd, _O_WTEXT), _O_WTEXT);
	assert_int_equal(_write(fd, L"\u00e4", 2), 2);
	/* A copy has the mode, too. */
	int copy = _dup(fd);
	assert_int_equal(_write(copy, L"c", 2), 2);
	errno = 0;
	assert_int_equal(_setmode(copy, _O_WTEXT | _O_BINARY), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(_setmode(copy, _O_BINARY), _O_WTEXT);
	_close(copy);
	assert_int_equal(_setmode(fd, _O_TEXT), _O_WTEXT);
	assert_int_equal(_write(fd, "b\n", 2), 2);
	assert_int_equal(_setmode(fd, _O_BINARY), _O_TEXT);
	assert_int_equal(_write(fd, "\n", 1), 1);
	_close(fd);
	EXPECT("a\0\r\0\n\0\xc3\xa4\r\n\xe4\0c\0b\r\n\n");
	/* A stream; no mark is written. */
	FILE *f = fopen(NAME, "w");
	assert_int_equal(_setmode(_fileno(f), _O_U16TEXT), _O_BINARY);
	assert_int_equal(fwprintf(f, L"\u00e4 %d\n", 1), 4);
	fflush(f);
	assert_int_equal(_setmode(_fileno(f), _O_U8TEXT), _O_WTEXT);
	assert_int_equal(fwprintf(f, L"\u00e4 %d\n", 2), 4);
	/* The second mode of a stream: on its descriptor. */
	assert_ptr_equal(_wfreopen(L"" NAME, L"a, ccs=UNICODE", f), f);
	fputws(L"x", f);
	fclose(f);
	EXPECT("\xe4\0 \0" "1\0\r\0\n\0\xc3\xa4 2\r\nx");
	f = freopen(NAME, "w, ccs=UTF-16LE", fopen(NAME, "r"));
	fputws(L"x", f);
	fclose(f);
	EXPECT(BOM16 "x\0");
	_unlink(NAME);
}

static void pipes(void **state)
{
	(void)state;
	int ends[2];
	wchar_t units[8];
	assert_int_equal(_pipe(ends, 100, _O_BINARY), 0);
	assert_int_equal(_setmode(ends[0], _O_U16TEXT), _O_BINARY);
	/* A unit whose second half comes later, a CR whose LF comes later, a pair likewise. */
	FILE *f = fdopen(ends[0], "r");
	setvbuf(f, NULL, _IONBF, 0);
	assert_int_equal(_write(ends[1], BOM16 "\xac\x20\r\0\n\0\x3d\xd8\0\xdex\0", 14), 14);
	assert_int_equal(fgetwc(f), 0xfeff);
	assert_int_equal(fgetwc(f), 0x20ac);
	assert_int_equal(fgetwc(f), '\n');
	assert_int_equal(fgetwc(f), 0xd83d);
	assert_int_equal(fgetwc(f), 0xde00);
	assert_int_equal(fgetwc(f), 'x');
	assert_int_equal(_write(ends[1], "\r\0x\0y", 5), 5);
	assert_int_equal(_read(ends[0], units, 2), 2);
	assert_int_equal(units[0], '\r');
	assert_int_equal(_read(ends[0], units, 8), 2);
	assert_int_equal(units[0], 'x');
	assert_int_equal(_write(ends[1], "\0z\0w", 4), 4);
	assert_int_equal(_read(ends[0], units, 16), 4);
	assert_memory_equal(units, L"yz", 4);
	_close(ends[1]);
	assert_int_equal(_read(ends[0], units, 8), 0);
	fclose(f);
}

/* A pipe that takes a part: nothing is lost and nothing comes twice; by units as _write() does, and by UTF-8 as streams do. */
static void full_pipes(void **state)
{
	(void)state;
	wchar_t *text = long_text(60000);
	size_t length = wcslen(text), lines = 0;
	for (size_t i = 0; i < length; i++)
		lines += text[i] == '\n';
	unsigned char *found = malloc(2 * (length + lines) + 40000);
	char *bytes = malloc(3 * length);
	assert_non_null(found);
	assert_non_null(bytes);
	size_t size = wcstombs(bytes, text, 3 * length);
	for (int by_bytes = 0; by_bytes < 2; by_bytes++) {
		size_t got = 0, total = by_bytes ? size : 2 * length, most = by_bytes ? 20001 : 60002;
		int ends[2];
		assert_int_equal(pipe(ends), 0);
		assert_int_equal(fcntl(ends[1], F_SETFL, O_NONBLOCK), 0);
		_setmode(ends[1], _O_U16TEXT);
		for (size_t i = 0; i < total;) {
			size_t part = total - i < most ? total - i : most;
			intptr_t done = by_bytes ? __plat_write(ends[1], bytes + i, part) :
				__plat_write_point(ends[1], (const char *)text + i, part);
			if (done < 0)
				assert_int_equal(done, -EAGAIN);
			else
				i += (size_t)done;
			if (done != (intptr_t)part) {
				ssize_t more = read(ends[0], found + got, 39998);
				assert_true(more > 0);
				got += (size_t)more;
			}
		}
		_close(ends[1]);
		for (ssize_t more; (more = read(ends[0], found + got, 39998)) > 0;)
			got += (size_t)more;
		_close(ends[0]);
		assert_int_equal(got, 2 * (length + lines));
		for (size_t i = 0, at = 0; i < length; i++, at += 2) {
			if (text[i] == '\n') {
				assert_int_equal(found[at], '\r');
				at += 2;
			}
			assert_int_equal(found[at] | found[at + 1] << 8, text[i]);
		}
	}
	free(bytes);
	free(found);
	free(text);
}

static void standard_streams(void **state)
{
	(void)state;
	char output[256];
	int status = child_run("streams", output, sizeof output);
	assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
	/* The grandchild's own streams are binary again. */
	assert_memory_equal(output, "\xe4\0" "1\0\r\0\n\0grandchild\n\xe2\x82\xac\r\n", 24);
	assert_int_equal(output[24], 0);
}

static int streams(void)
{
	_setmode(_fileno(stdout), _O_U16TEXT);
	_setmode(_fileno(stderr), _O_U8TEXT);
	wprintf(L"\u00e4%d\n", 1);
	fflush(stdout);
	char *arguments[] = { (char *)(uintptr_t)child_self, (char *)"grandchild", NULL };
	intptr_t process;
	int status;
	if (__plat_spawn(child_self, arguments, NULL, 0, (int[3]){ -1, 1, 2 }, &process) != 0 || __plat_process_wait(process, &status, 0) != 1)
		return 1;
	fputws(L"\u20ac\n", stderr);
	return 0;
}

int main(int argc, char **argv)
{
	child_self = argv[0];
	if (argc > 1 && strcmp(argv[1], "streams") == 0)
		return streams();
	if (argc > 1 && strcmp(argv[1], "grandchild") == 0)
		return puts("grandchild") < 0;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(new_files), cmocka_unit_test(marks_win), cmocka_unit_test(reading), cmocka_unit_test(long_files),
		cmocka_unit_test(descriptors), cmocka_unit_test(set_mode), cmocka_unit_test(pipes), cmocka_unit_test(full_pipes),
		cmocka_unit_test(standard_streams),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
