/* SPDX-License-Identifier: MIT */
/* A stream against a plain model of it (ISO C17 7.21): random calls on files opened in every mode, with every kind of buffer. The model is the file's
 * bytes, a position, one byte pushed back and two indicators. Between reading and writing stands a call that sets the position, as 7.21.5.3p7 wants. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define NAME "model.tmp"

enum { MOST = 1 << 16, CALLS = 400, FILES = 60 };

struct model {
	unsigned char bytes[MOST];
	long length, position;
	int reads, writes, appends;
	int end, error;
	/* The byte pushed back, or EOF. */
	int pushed;
	/* What the last operation was: reading or writing must not follow the other at once. */
	enum { NEITHER, READ, WROTE } last;
};

static struct model model;
static uint64_t state = 1;

static unsigned below(unsigned bound)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return (unsigned)(state >> 33) % bound;
}

/* Mostly small, at times around the sizes of buffers. */
static size_t some_size(void)
{
	static const size_t around[] = { 0, 1, 7, 64, 512, 1024, 4096, 8192 };
	switch (below(8)) {
	case 0:
		return around[below(8)] + below(3);
	case 1:
		return below(3000);
	default:
		return below(40);
	}
}

/* ---- The model ---- */

static int model_get(void)
{
	if (model.pushed != EOF) {
		int byte = model.pushed;
		model.pushed = EOF;
		model.position++;
		return byte;
	}
	if (model.position >= model.length) {
		model.end = 1;
		return EOF;
	}
	return model.bytes[model.position++];
}

static void model_put(int byte)
{
	if (model.appends)
		model.position = model.length;
	if (model.position > model.length)
		memset(model.bytes + model.length, 0, (size_t)(model.position - model.length));
	model.bytes[model.position++] = (unsigned char)byte;
	if (model.position > model.length)
		model.length = model.position;
}

static void model_seek(long to)
{
	model.position = to;
	model.pushed = EOF;
	model.end = 0;
	model.last = NEITHER;
}

/* ---- One call each, on both ---- */

static unsigned char buffer[MOST];

static void do_write(FILE *f)
{
	size_t size = 1 + below(5), count = some_size();
	if (model.length + (long)(size * count) > MOST - 64 || model.position + (long)(size * count) > MOST - 64)
		return;
	for (size_t i = 0; i < size * count; i++) {
		buffer[i] = below(20) == 0 ? '\n' : (unsigned char)below(256);
		model_put(buffer[i]);
	}
	switch (below(4)) {
	case 0:
		for (size_t i = 0; i < size * count; i++)
			assert_int_equal(putc(buffer[i], f), buffer[i]);
		break;
	case 1:
		for (size_t i = 0; i < size * count; i++)
			if (below(50) != 0 || size * count - i < 3)
				assert_int_equal(fputc(buffer[i], f), buffer[i]);
			else
				assert_int_equal(fwrite(buffer + i, 3, 1, f), 1), i += 2;
		break;
	default:
		assert_int_equal(fwrite(buffer, size, count, f), count);
	}
	model.last = size * count != 0 ? WROTE : model.last;
}

static void do_print(FILE *f)
{
	char text[64];
	unsigned number = below(100000);
	if (model.length > MOST - 64 || model.position > MOST - 64)
		return;
	int length = snprintf(text, sizeof text, "%u, %-8x|\n", number, number);
	assert_int_equal(fprintf(f, "%u, %-8x|\n", number, number), length);
	for (int i = 0; i < length; i++)
		model_put(text[i]);
	model.last = WROTE;
}

static void do_read(FILE *f)
{
	size_t size = 1 + below(5), count = some_size(), done = 0;
	if (size * count == 0) {
		assert_int_equal(fread(buffer, size, count, f), 0);
		return;
	}
	static unsigned char expected[MOST];
	int byte;
	while (done < size * count && (byte = model_get()) != EOF)
		expected[done++] = (unsigned char)byte;
	if (below(3) == 0) {
		for (size_t i = 0; i < done; i++)
			assert_int_equal(getc(f), expected[i]);
		if (done < size * count)
			assert_int_equal(fgetc(f), EOF);
	} else {
		assert_int_equal(fread(buffer, size, count, f), done / size);
		assert_memory_equal(buffer, expected, done / size * size);
	}
	model.last = READ;
}

static void do_line(FILE *f)
{
	static char got[MOST], expected[MOST];
	int size = 2 + (int)some_size(), at = 0, byte = 0;
	while (at < size - 1 && byte != '\n' && (byte = model_get()) != EOF)
		expected[at++] = (char)byte;
	memset(got, 'x', (size_t)size + 1);
	char *line = fgets(got, size, f);
	if (at == 0) {
		assert_null(line);
	} else {
		assert_ptr_equal(line, got);
		assert_memory_equal(got, expected, (size_t)at);
		assert_int_equal(got[at], '\0');
	}
	model.last = READ;
}

static void do_unget(FILE *f)
{
	int byte = (int)below(256);
	if (model.position == 0 || model.pushed != EOF)
		return;
	assert_int_equal(ungetc(byte, f), byte);
	model.pushed = byte;
	model.position--;
	model.end = 0;
	model.last = READ;
}

static void do_seek(FILE *f)
{
	long to = (long)below((unsigned)model.length + 30);
	switch (below(5)) {
	case 0:
		assert_int_equal(fseek(f, to, SEEK_SET), 0);
		break;
	case 1:
		assert_int_equal(fseek(f, to - model.position, SEEK_CUR), 0);
		break;
	case 2:
		assert_int_equal(fseek(f, to - model.length, SEEK_END), 0);
		break;
	case 3:
		to = 0;
		rewind(f);
		model.error = 0;
		break;
	default: {
		fpos_t here;
		to = model.position;
		assert_int_equal(fgetpos(f, &here), 0);
		/* There and back. */
		assert_int_equal(fseek(f, 0, SEEK_SET), 0);
		assert_int_equal(fsetpos(f, &here), 0);
	}
	}
	model_seek(to);
}

/* What is in the file now, seen by another stream. */
static void check_file(FILE *f)
{
	static unsigned char seen[MOST + 1];
	if (model.last != WROTE)
		return;
	assert_int_equal(fflush(f), 0);
	model.last = NEITHER;
	FILE *other = fopen(NAME, "rb");
	assert_non_null(other);
	size_t length = fread(seen, 1, sizeof seen, other);
	assert_int_equal(fclose(other), 0);
	assert_int_equal(length, model.length);
	assert_memory_equal(seen, model.bytes, length);
}

static void do_wrong(FILE *f)
{
	/* What the mode does not allow fails and sets the indicator. */
	if (!model.writes && model.last != WROTE) {
		assert_int_equal(putc('x', f), EOF);
		model.error = 1;
	} else if (!model.reads) {
		assert_int_equal(getc(f), EOF);
		model.error = 1;
	}
}

static void one_file(void)
{
	static const char *const modes[] = { "rb", "r+b", "wb", "w+b", "ab", "a+b" };
	static char room[9000];
	const char *mode = modes[below(6)];
	FILE *f = fopen(NAME, mode);
	assert_non_null(f);
	model.reads = mode[0] == 'r' || mode[1] == '+';
	model.writes = mode[0] != 'r' || mode[1] == '+';
	model.appends = mode[0] == 'a';
	if (mode[0] == 'w')
		model.length = 0;
	model.error = 0;
	model_seek(0);
	/* Where an appending stream stands before it has written is open. */
	if (model.appends)
		assert_int_equal(fseek(f, 0, SEEK_SET), 0);
	static const int kinds[] = { _IOFBF, _IOLBF, _IONBF };
	int kind = (int)below(4);
	if (kind < 3)
		assert_int_equal(setvbuf(f, below(2) ? room : NULL, kinds[kind], 1 + some_size()), 0);
	for (int call = 0; call < CALLS; call++) {
		unsigned what = below(16);
		if (what < 4 && model.writes && model.last != READ)
			do_write(f);
		else if (what < 5 && model.writes && model.last != READ)
			do_print(f);
		else if (what < 8 && model.reads && model.last != WROTE)
			do_read(f);
		else if (what < 10 && model.reads && model.last != WROTE)
			do_line(f);
		else if (what < 11 && model.reads && model.last != WROTE)
			do_unget(f);
		else if (what < 13)
			do_seek(f);
		else if (what < 14)
			check_file(f);
		else if (what < 15 && below(4) == 0)
			do_wrong(f);
		else if (what < 15 && below(4) == 0)
			clearerr(f), model.error = model.end = 0;
		if (below(3) == 0)
			assert_int_equal(ftell(f), model.position);
		assert_int_equal(feof(f) != 0, model.end);
		assert_int_equal(ferror(f) != 0, model.error);
	}
	clearerr(f);
	assert_int_equal(fclose(f), 0);
	f = fopen(NAME, "rb");
	assert_int_equal(fread(buffer, 1, MOST, f), model.length);
	assert_memory_equal(buffer, model.bytes, (size_t)model.length);
	assert_int_equal(fclose(f), 0);
}

static void test_model(void **unused)
{
	(void)unused;
	FILE *f = fopen(NAME, "wb");
	assert_int_equal(fclose(f), 0);
	for (int i = 0; i < FILES; i++)
		one_file();
	assert_int_equal(remove(NAME), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_model) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
