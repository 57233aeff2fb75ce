/* SPDX-License-Identifier: MIT */
/* iconv()'s encodings with tables: every code of up to two bytes, and those of three and four bytes, becomes a character and the same code again; how many there are, and what they are, is held
 * by sums. All characters were compared with glibc 2.36 when the sums were taken; include/iconv.h and the generator say where the two differ. The texts are written from the standards' tables. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <iconv.h>
#include <stdio.h>
#include <string.h>

static iconv_t from, to;
static unsigned count, again;
static uint32_t sum;

static size_t run(iconv_t conversion, const void *text, size_t size, void *result, size_t room, size_t *left)
{
	char *in = (char *)(uintptr_t)text, *out = result;
	*left = size;
	errno = 0;
	size_t lost = iconv(conversion, &in, left, &out, &room);
	return lost == (size_t)-1 ? lost : (size_t)(out - (char *)result);
}

static void code(const unsigned char *bytes, size_t size)
{
	uint32_t c[4];
	unsigned char back[8];
	size_t left;
	iconv(from, NULL, NULL, NULL, NULL);
	if (run(from, bytes, size, c, sizeof c, &left) != 4)
		return;
	assert_int_equal(left, 0);
	assert_true(c[0] <= 0x10ffff && (c[0] & 0xfffff800) != 0xd800);
	count++;
	for (size_t i = 0; i < size; i++)
		sum = (sum ^ bytes[i]) * 16777619;
	for (int i = 0; i < 3; i++)
		sum = (sum ^ (c[0] >> 8 * i & 0xff)) * 16777619;
	iconv(to, NULL, NULL, NULL, NULL);
	size_t length = run(to, c, 4, back, sizeof back, &left);
	assert_int_not_equal(length, (size_t)-1);
	again += length == size && memcmp(back, bytes, size) == 0;
}

static const struct {
	const char *name;
	int most;
	/* Codes; codes that are what their characters become; the sum. */
	unsigned count, again;
	uint32_t sum;
} sets[] = {
	{ "ISO-8859-2", 1, 256, 256, 0xeb94e1bc },
	{ "ISO-8859-3", 1, 249, 249, 0xb282a036 },
	{ "ISO-8859-4", 1, 256, 256, 0x63b1601e },
	{ "ISO-8859-5", 1, 256, 256, 0x2a9be560 },
	{ "ISO-8859-6", 1, 211, 211, 0x9be94a4b },
	{ "ISO-8859-7", 1, 253, 253, 0xdc6b5951 },
	{ "ISO-8859-8", 1, 220, 220, 0x88cc121c },
	{ "ISO-8859-9", 1, 256, 256, 0xf80fde6e },
	{ "ISO-8859-10", 1, 256, 256, 0x202968b7 },
	{ "ISO-8859-11", 1, 248, 248, 0xbdfe4d53 },
	{ "ISO-8859-13", 1, 256, 256, 0x11fe5e64 },
	{ "ISO-8859-14", 1, 256, 256, 0x99572ea3 },
	{ "ISO-8859-15", 1, 256, 256, 0xf64acfb6 },
	{ "ISO-8859-16", 1, 256, 256, 0x28fd83da },
	{ "KOI8-R", 1, 256, 256, 0x74cad270 },
	{ "KOI8-U", 1, 256, 256, 0xa7604e9b },
	{ "CP1250", 1, 251, 251, 0xb57fb3b2 },
	{ "CP1251", 1, 255, 255, 0xa5066ea3 },
	{ "CP1252", 1, 251, 251, 0xccf731e6 },
	{ "CP1253", 1, 239, 239, 0x4557ca40 },
	{ "CP1254", 1, 249, 249, 0xd23d840c },
	{ "CP1255", 1, 233, 233, 0xc84783b8 },
	{ "CP1256", 1, 256, 256, 0x93e09a62 },
	{ "CP1257", 1, 244, 244, 0x1fa87a87 },
	{ "CP1258", 1, 247, 247, 0x57cec280 },
	{ "CP437", 1, 256, 256, 0x980ff5a1 },
	{ "CP737", 1, 256, 256, 0xed70dab2 },
	{ "CP775", 1, 256, 256, 0x0e6410a9 },
	{ "CP850", 1, 256, 256, 0x581484a9 },
	{ "CP852", 1, 256, 256, 0xf2046160 },
	{ "CP855", 1, 256, 256, 0xde87ee14 },
	{ "CP857", 1, 253, 253, 0xf6c86996 },
	{ "CP858", 1, 256, 256, 0xb15a5ec7 },
	{ "CP860", 1, 256, 256, 0x56e0a446 },
	{ "CP861", 1, 256, 256, 0x904088d0 },
	{ "CP862", 1, 256, 256, 0x4eb40aee },
	{ "CP863", 1, 256, 256, 0xec75dffc },
	{ "CP864", 1, 250, 250, 0xfa8921a8 },
	{ "CP865", 1, 256, 256, 0x702c0761 },
	{ "CP866", 1, 256, 256, 0xcb3350dd },
	{ "CP869", 1, 247, 247, 0x87dac0bb },
	{ "CP874", 1, 225, 225, 0xf033d933 },
	{ "MACINTOSH", 1, 256, 256, 0x1ee4970d },
	{ "TIS-620", 1, 247, 247, 0x16396983 },
	{ "EUC-JP", 3, 13167, 13167, 0x1c3e7737 },
	{ "SHIFT_JIS", 2, 7070, 7070, 0x7e092b9c },
	{ "CP932", 2, 9795, 9397, 0xa9c322a1 },
	{ "GBK", 2, 21998, 21998, 0x2aefba23 },
	{ "GB18030", 4, 34670, 34670, 0xc326cdc6 },
	{ "BIG5", 2, 13880, 13870, 0x22f069ea },
	{ "EUC-KR", 2, 8354, 8354, 0x71920fac },
	{ "UHC", 2, 17176, 17176, 0x747bb3a3 },
};

static void test_codes(void **state)
{
	(void)state;
	for (size_t s = 0; s < sizeof sets / sizeof *sets; s++) {
		unsigned char b[4];
		count = again = 0;
		sum = 2166136261u;
		from = iconv_open("UTF-32LE", sets[s].name);
		to = iconv_open(sets[s].name, "UTF-32LE");
		assert_true(from != (iconv_t)-1 && to != (iconv_t)-1);
		for (unsigned i = 0; i < 256; i++) {
			b[0] = (unsigned char)i;
			code(b, 1);
			for (unsigned j = 0x30; i >= 0x80 && sets[s].most > 1 && j < 256; j++) {
				b[1] = (unsigned char)j;
				code(b, 2);
				for (unsigned k = 0xa1; i == 0x8f && sets[s].most == 3 && k < 256; k++) {
					b[2] = (unsigned char)k;
					code(b, 3);
				}
			}
		}
		for (unsigned i = 0; sets[s].most == 4 && i < 1587600; i += i < 39420 ? 7 : 211) {
			b[0] = (unsigned char)(0x81 + i / 12600);
			b[1] = (unsigned char)(0x30 + i / 1260 % 10);
			b[2] = (unsigned char)(0x81 + i / 10 % 126);
			b[3] = (unsigned char)(0x30 + i % 10);
			code(b, 4);
		}
		if (count != sets[s].count || again != sets[s].again || sum != sets[s].sum)
			printf("\t{ \"%s\", %d, %u, %u, 0x%08x },\n", sets[s].name, sets[s].most, count, again, (unsigned)sum);
		assert_int_equal(iconv_close(from), 0);
		assert_int_equal(iconv_close(to), 0);
		assert_int_equal(count, sets[s].count);
		assert_int_equal(again, sets[s].again);
		assert_int_equal(sum, sets[s].sum);
	}
}

/* Both ways. */
static void check(const char *name, const char *text, size_t size, const char *utf8)
{
	char result[64];
	size_t left;
	from = iconv_open("UTF-8", name);
	size_t length = run(from, text, size, result, sizeof result, &left);
	assert_int_equal(length, strlen(utf8));
	assert_memory_equal(result, utf8, length);
	iconv_close(from);
	/* At any size of the output nothing is lost, and nothing is written by halves. */
	for (size_t room = 0; room <= size; room++) {
		char *in = (char *)(uintptr_t)utf8, *out = result;
		size_t in_left = strlen(utf8), out_left = room;
		to = iconv_open(name, "UTF-8");
		errno = 0;
		if (iconv(to, &in, &in_left, &out, &out_left) == (size_t)-1) {
			assert_int_equal(errno, E2BIG);
			out_left += size - room;
			assert_true(iconv(to, &in, &in_left, &out, &out_left) == 0);
		} else {
			out_left += size - room;
		}
		assert_int_equal(in_left, 0);
		assert_true(iconv(to, NULL, NULL, &out, &out_left) == 0);
		assert_int_equal(out_left, 0);
		assert_memory_equal(result, text, size);
		iconv_close(to);
	}
}
#define CHECK(name, text, utf8) check(name, text, sizeof text - 1, utf8)

static void test_texts(void **state)
{
	(void)state;
	CHECK("EUC-JP", "a\xc6\xfc\xcb\xdc\x8e\xb1\x8f\xb0\xa1", "a\xe6\x97\xa5\xe6\x9c\xac\xef\xbd\xb1\xe4\xb8\x82");
	CHECK("Shift_JIS", "a\x93\xfa\x96\x7b\xb1\\", "a\xe6\x97\xa5\xe6\x9c\xac\xef\xbd\xb1\xc2\xa5");
	CHECK("CP932", "\\\x87\x40\xfa\x40\xfc\x4b", "\\\xe2\x91\xa0\xe2\x85\xb0\xe9\xbb\x91");
	CHECK("ISO-2022-JP", "a\033$BF|K\\\033(B\n\033$B$\"\033(B", "a\xe6\x97\xa5\xe6\x9c\xac\n\xe3\x81\x82");
	CHECK("ISO-2022-JP", "\033(J\\~\033(B", "\xc2\xa5\xe2\x80\xbe");
	CHECK("GBK", "\xc4\xe3\xba\xc3\x81\x40", "\xe4\xbd\xa0\xe5\xa5\xbd\xe4\xb8\x82");
	CHECK("GB18030", "\xc4\xe3\xa2\xe3\x81\x30\x81\x30\x94\x39\xda\x33\xe3\x32\x9a\x35", "\xe4\xbd\xa0\xe2\x82\xac\xc2\x80\xf0\x9f\x92\xa9\xf4\x8f\xbf\xbf");
	CHECK("BIG5", "\xa7\x41\xa6\x6e\xa4\x51", "\xe4\xbd\xa0\xe5\xa5\xbd\xe5\x8d\x81");
	CHECK("EUC-KR", "\xc7\xd1\xb1\xdb", "\xed\x95\x9c\xea\xb8\x80");
	CHECK("CP949", "\x81\x41\xc6\x52\xa1\x41", "\xea\xb0\x82\xed\x9e\xa3\xec\xa2\xa5");
	CHECK("KOI8-R", "\xf0\xd2\xc9", "\xd0\x9f\xd1\x80\xd0\xb8");
	CHECK("koi8-u", "\xa4\xb4", "\xd1\x94\xd0\x84");
	CHECK("cp437", "\x80\x9b\xff", "\xc3\x87\xc2\xa2\xc2\xa0");
	CHECK("Windows-1251", "\xcf\xb8", "\xd0\x9f\xd1\x91");
	CHECK("ISO_8859-2", "\xb1\xe6", "\xc4\x85\xc4\x87");
	CHECK("MACINTOSH", "\x80\xdb", "\xc3\x84\xe2\x82\xac");
}

static void refuse(const char *name, const char *text, size_t size, size_t left_expected, int error)
{
	char result[64];
	size_t left;
	from = iconv_open("UTF-8", name);
	assert_true(run(from, text, size, result, sizeof result, &left) == (size_t)-1);
	assert_int_equal(errno, error);
	assert_int_equal(left, left_expected);
	iconv_close(from);
}
#define REFUSE(name, text, left, error) refuse(name, text, sizeof text - 1, left, error)

static void test_refused(void **state)
{
	(void)state;
	REFUSE("EUC-JP", "a\xc6", 1, EINVAL);
	REFUSE("EUC-JP", "a\x8f\xb0", 2, EINVAL);
	REFUSE("EUC-JP", "a\xc6!", 2, EILSEQ);
	REFUSE("EUC-JP", "\x8e\x21", 2, EILSEQ);
	REFUSE("EUC-JP", "\xad\xa1", 2, EILSEQ); /* a row of CP932 */
	REFUSE("SJIS", "a\x93", 1, EINVAL);
	REFUSE("SJIS", "a\x93\x7f", 2, EILSEQ);
	REFUSE("SJIS", "\xa0", 1, EILSEQ);
	REFUSE("SJIS", "\x87\x40", 2, EILSEQ);
	REFUSE("ISO-2022-JP", "a\033$", 2, EINVAL);
	REFUSE("ISO-2022-JP", "a\033$A", 3, EILSEQ);
	REFUSE("ISO-2022-JP", "a\033+", 2, EILSEQ);
	REFUSE("ISO-2022-JP", "\033$B!", 1, EINVAL);
	REFUSE("ISO-2022-JP", "\xe4", 1, EILSEQ);
	REFUSE("GB18030", "\x81\x30\x81", 3, EINVAL);
	REFUSE("GB18030", "\x81\x30\x20", 3, EILSEQ);
	REFUSE("GB18030", "\x84\x31\xa4\x40", 4, EILSEQ);
	REFUSE("GB18030", "\x84\x31\xa5\x30", 4, EILSEQ); /* behind the BMP */
	REFUSE("GB18030", "\xe3\x32\x9a\x36", 4, EILSEQ); /* behind all */
	REFUSE("GBK", "\xa2\xe3", 2, EILSEQ);
	REFUSE("BIG5", "\xa4", 1, EINVAL);
	REFUSE("BIG5", "\xa4\x80", 2, EILSEQ);
	REFUSE("EUC-KR", "\x81\x41", 2, EILSEQ);
	REFUSE("UHC", "\xc6\x53", 2, EILSEQ);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_codes), cmocka_unit_test(test_texts), cmocka_unit_test(test_refused),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
