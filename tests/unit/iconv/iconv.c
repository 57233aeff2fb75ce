/* SPDX-License-Identifier: MIT */
/* iconv(): every code point through every encoding, byte order marks, what cannot be converted, and stops at every size. POSIX.1-2017; the
 * tables of ISO-8859-15 and Windows-1252 are those that Unicode publishes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <iconv.h>
#include <string.h>

/* Converts; the result's size. */
static size_t convert(const char *to, const char *from, const void *text, size_t size, void *result, size_t room, size_t *left)
{
	iconv_t conversion = iconv_open(to, from);
	assert_true(conversion != (iconv_t)-1);
	char *in = (char *)(uintptr_t)text, *out = result;
	size_t out_left = room;
	errno = 0;
	size_t lost = iconv(conversion, &in, &size, &out, &out_left);
	*left = size;
	assert_int_equal(iconv_close(conversion), 0);
	if (lost == (size_t)-1)
		return (size_t)-1;
	assert_int_equal(size, 0);
	return room - out_left;
}

static void check(const char *to, const char *from, const char *text, size_t size, const char *expected, size_t expected_size)
{
	char result[64];
	size_t left;
	assert_int_equal(convert(to, from, text, size, result, sizeof result, &left), expected_size);
	assert_memory_equal(result, expected, expected_size);
}
#define CHECK(to, from, text, expected) check(to, from, text, sizeof text - 1, expected, sizeof expected - 1)

static void refuse(const char *to, const char *from, const char *text, size_t size, size_t left_expected, int error)
{
	char result[64];
	size_t left;
	assert_int_equal(convert(to, from, text, size, result, sizeof result, &left), (size_t)-1);
	assert_int_equal(errno, error);
	assert_int_equal(left, left_expected);
}
#define REFUSE(to, from, text, left, error) refuse(to, from, text, sizeof text - 1, left, error)

static void test_encodings(void **state)
{
	(void)state;
	CHECK("UTF-16LE", "UTF-8", "a\xe2\x82\xac\xf0\x9f\x98\x80", "a\0\xac\x20\x3d\xd8\x00\xde");
	CHECK("UTF-16BE", "UTF-8", "a\xe2\x82\xac\xf0\x9f\x98\x80", "\0a\x20\xac\xd8\x3d\xde\x00");
	CHECK("UTF-32LE", "UTF-8", "a\xf0\x9f\x98\x80", "a\0\0\0\x00\xf6\x01\0");
	CHECK("utf32be", "utf8", "a\xf0\x9f\x98\x80", "\0\0\0a\0\x01\xf6\x00");
	CHECK("UTF-8", "UTF-16LE", "a\0\xac\x20\x3d\xd8\x00\xde", "a\xe2\x82\xac\xf0\x9f\x98\x80");
	CHECK("UTF-8", "UTF-32BE", "\0\0\0a\0\x01\xf6\x00", "a\xf0\x9f\x98\x80");
	CHECK("UTF-8", "ISO-8859-1", "\xe4\x80\xa4", "\xc3\xa4\xc2\x80\xc2\xa4");
	CHECK("UTF-8", "ISO_8859-15", "\xe4\xa4\xbe", "\xc3\xa4\xe2\x82\xac\xc5\xb8");
	CHECK("UTF-8", "windows-1252", "\x80\x9f\xe4", "\xe2\x82\xac\xc5\xb8\xc3\xa4");
	CHECK("CP1252", "UTF-8", "\xe2\x82\xac\xc5\xb8\xc3\xa4", "\x80\x9f\xe4");
	CHECK("latin1", "CHAR", "\xc3\xa4", "\xe4");
	CHECK("latin-9", "", "\xe2\x82\xac", "\xa4");
	CHECK("US-ASCII", "UTF-8", "abc", "abc");
	wchar_t wide[] = L"a\x20ac\U0001f600";
	check("UTF-8", "WCHAR_T", (const char *)wide, sizeof wide - sizeof *wide, "a\xe2\x82\xac\xf0\x9f\x98\x80", 8);
	check("WCHAR_T", "UTF-8", "a\xe2\x82\xac\xf0\x9f\x98\x80", 8, (const char *)wide, sizeof wide - sizeof *wide);
}

static void test_marks(void **state)
{
	(void)state;
	CHECK("UTF-16", "ASCII", "ab", "\xff\xfe" "a\0b\0");
	CHECK("UTF-32", "ASCII", "a", "\xff\xfe\0\0a\0\0\0");
	CHECK("UTF-8", "UTF-16", "\xff\xfe" "a\0", "a");
	CHECK("UTF-8", "UTF-16", "\xfe\xff\0a", "a");
	CHECK("UTF-8", "UTF-16", "a\0b\0", "ab");
	CHECK("UTF-8", "UTF-32", "\0\0\xfe\xff\0\0\0a", "a");
	CHECK("UTF-8", "UTF-32", "\xff\xfe\0\0a\0\0\0", "a");
	/* The second one is a character, and so is one where the order is given. */
	CHECK("UTF-8", "UTF-16", "\xff\xfe\xff\xfe", "\xef\xbb\xbf");
	CHECK("UTF-8", "UTF-16LE", "\xff\xfe", "\xef\xbb\xbf");
	CHECK("UTF-16", "UTF-8", "", "");
	/* Back to the start: a mark again. */
	iconv_t conversion = iconv_open("UTF-16", "ASCII");
	char result[16], text[] = "ab", *in = text, *out = result;
	size_t in_left = 1, out_left = sizeof result;
	assert_int_equal(iconv(conversion, &in, &in_left, &out, &out_left), 0);
	in_left = 1;
	assert_int_equal(iconv(conversion, &in, &in_left, &out, &out_left), 0);
	assert_int_equal(out - result, 6);
	assert_int_equal(iconv(conversion, NULL, NULL, NULL, NULL), 0);
	in = text;
	in_left = 1;
	assert_int_equal(iconv(conversion, &in, &in_left, &out, &out_left), 0);
	assert_int_equal(out - result, 10);
	iconv_close(conversion);
}

static void test_refused(void **state)
{
	(void)state;
	REFUSE("ASCII", "UTF-8", "ab\xc3\xa4" "c", 3, EILSEQ);
	REFUSE("ISO-8859-1", "UTF-8", "\xe2\x82\xac", 3, EILSEQ);
	REFUSE("ISO-8859-15", "UTF-8", "\xc2\xa4", 2, EILSEQ);
	REFUSE("WINDOWS-1252", "UTF-8", "\xc2\x80", 2, EILSEQ);
	REFUSE("UTF-8", "WINDOWS-1252", "a\x81", 1, EILSEQ);
	REFUSE("UTF-8", "ASCII", "a\x80", 1, EILSEQ);
	REFUSE("UTF-16LE", "UTF-8", "a\xed\xa0\x80", 3, EILSEQ);
	REFUSE("UTF-16LE", "UTF-8", "a\xc0\x80", 2, EILSEQ);
	REFUSE("UTF-16LE", "UTF-8", "a\xf0\x9f\x98", 3, EINVAL);
	REFUSE("UTF-8", "UTF-16LE", "a\0\x3d", 1, EINVAL);
	REFUSE("UTF-8", "UTF-16LE", "a\0\x3d\xd8", 2, EINVAL);
	REFUSE("UTF-8", "UTF-16LE", "\x3d\xd8" "a\0", 4, EILSEQ);
	REFUSE("UTF-8", "UTF-16LE", "\x00\xdc", 2, EILSEQ);
	REFUSE("UTF-8", "UTF-32LE", "\x00\xd8\0\0", 4, EILSEQ);
	REFUSE("UTF-8", "UTF-32LE", "\0\0\x11\0", 4, EILSEQ);
	REFUSE("UTF-8", "UTF-32LE", "a\0\0", 3, EINVAL);
	CHECK("ASCII//TRANSLIT", "UTF-8", "a\xc3\xa4z", "a?z");
	CHECK("ASCII//IGNORE", "UTF-8", "a\xc3\xa4\xff\x80z", "az");
	CHECK("ASCII//TRANSLIT//IGNORE", "UTF-8", "a\xc3\xa4\xffz", "a?z");
	errno = 0;
	assert_true(iconv_open("EBCDIC", "UTF-8") == (iconv_t)-1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_true(iconv_open("UTF-8", "a name that is longer than any") == (iconv_t)-1);
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_int_equal(iconv_close((iconv_t)-1), -1);
	assert_int_equal(errno, EBADF);
}

/* Every code point, there and back, with a room that grows until it is enough. */
static void test_round_trips(void **state)
{
	(void)state;
	static const char *const encodings[] = { "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32BE", "WCHAR_T", "ISO-8859-1", "ISO-8859-15", "CP1252", "ASCII" };
	for (size_t i = 0; i < sizeof encodings / sizeof *encodings; i++) {
		iconv_t there = iconv_open(encodings[i], "UTF-32LE"), back = iconv_open("UTF-32LE", encodings[i]);
		size_t converted = 0;
		for (uint32_t c = 0; c < 0x110000; c += c < 0x3000 ? 1 : 29) {
			unsigned char text[4] = { (unsigned char)c, (unsigned char)(c >> 8), (unsigned char)(c >> 16), 0 }, middle[8], end[4];
			char *in, *out;
			size_t in_left, out_left, result, room = 0;
			do {
				in = (char *)text;
				in_left = 4;
				out = (char *)middle;
				out_left = room++;
				errno = 0;
				result = iconv(there, &in, &in_left, &out, &out_left);
			} while (result == (size_t)-1 && errno == E2BIG);
			if (result == (size_t)-1) {
				assert_int_equal(errno, EILSEQ);
				assert_int_equal(in_left, 4);
				continue;
			}
			converted++;
			assert_int_equal(out_left, 0);
			in = (char *)middle;
			in_left = room - 1;
			out = (char *)end;
			out_left = 4;
			assert_int_equal(iconv(back, &in, &in_left, &out, &out_left), 0);
			assert_memory_equal(end, text, 4);
		}
		static const size_t bytes[] = { 256, 256, 251, 128 };
		if (i >= 5)
			assert_int_equal(converted, bytes[i - 5]);
		iconv_close(there);
		iconv_close(back);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_encodings),
		cmocka_unit_test(test_marks),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_round_trips),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
