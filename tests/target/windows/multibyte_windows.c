/* SPDX-License-Identifier: MIT */
/* <mbstring.h> and <mbctype.h>. Expectations: Microsoft Learn for what each function does, RFC 3629 for what a character is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <locale.h>
#include <mbctype.h>
#include <mbstring.h>
#include <stdlib.h>
#include <string.h>

/* a, e with diaeresis (2 bytes), euro (3), U+1F600 (4), z. */
#define MIXED "a\xc3\xab\xe2\x82\xac\xf0\x9f\x98\x80z"
#define U(text) ((const unsigned char *)(text))

static void test_characters(void **state)
{
	(void)state;
	const unsigned char *text = U(MIXED);
	assert_int_equal(_mbclen(text), 1);
	assert_int_equal(_mbclen(text + 1), 2);
	assert_int_equal(_mbclen(text + 3), 3);
	assert_int_equal(_mbclen(text + 6), 4);
	assert_int_equal(_mbsnextc(text), 'a');
	assert_int_equal(_mbsnextc(text + 1), 0xc3ab);
	assert_int_equal(_mbsnextc(text + 3), 0xe282ac);
	assert_true(_mbsnextc(text + 6) == 0xf09f9880u);
	assert_ptr_equal(_mbsinc(text + 3), text + 6);
	assert_ptr_equal(_mbsninc(text, 4), text + 10);
	assert_ptr_equal(_mbsninc(text, 99), text + 11);
	assert_ptr_equal(_mbsdec(text, text + 10), text + 6);
	assert_ptr_equal(_mbsdec(text, text + 6), text + 3);
	assert_ptr_equal(_mbsdec(text, text + 3), text + 1);
	assert_ptr_equal(_mbsdec(text, text + 1), text);
	assert_null(_mbsdec(text, text));
	/* Parts of no character stand for themselves: a lead byte at the end, an overlong form, a trail byte. */
	assert_int_equal(_mbclen(U("\xe2\x82")), 1);
	assert_int_equal(_mbclen(U("\xe0\x80\x80")), 1);
	assert_int_equal(_mbclen(U("\xc0\xaf")), 1);
	assert_int_equal(_mbclen(U("\xf4\x90\x80\x80")), 1);
	assert_int_equal(_mbsnextc(U("\x82z")), 0x82);
	unsigned char to[4] = "xxx";
	_mbccpy(to, text + 1);
	assert_memory_equal(to, "\xc3\xabx", 4);
}

static void test_character_s(void **state)
{
	(void)state;
	unsigned char to[4] = "xyz";
	int copied = 9;
	assert_int_equal(_mbccpy_s(to, sizeof to, &copied, U("\xe2\x82\xac" "b")), 0);
	assert_int_equal(copied, 3);
	assert_memory_equal(to, "\xe2\x82\xac", 3);
	errno = 0;
	assert_int_equal(_mbccpy_s(to, 2, &copied, U("\xe2\x82\xac")), ERANGE);
	assert_int_equal(errno, ERANGE);
	assert_int_equal(copied, 0);
	assert_int_equal(to[0], 0);
	assert_int_equal(_mbccpy_s(to, 4, &copied, U("\x82")), EILSEQ);
	assert_int_equal(_mbccpy_s(to, 4, NULL, NULL), EINVAL);
	assert_int_equal(_mbccpy_s(NULL, 4, NULL, U("a")), EINVAL);
	assert_int_equal(errno, EINVAL);
}

static void test_bytes(void **state)
{
	(void)state;
	const unsigned char *text = U(MIXED);
	assert_int_equal(_mbsbtype(text, 0), _MBC_SINGLE);
	assert_int_equal(_mbsbtype(text, 1), _MBC_LEAD);
	assert_int_equal(_mbsbtype(text, 2), _MBC_TRAIL);
	assert_int_equal(_mbsbtype(text, 5), _MBC_TRAIL);
	assert_int_equal(_mbsbtype(text, 6), _MBC_LEAD);
	assert_int_equal(_mbsbtype(text, 10), _MBC_SINGLE);
	assert_int_equal(_mbsbtype(text, 11), _MBC_ILLEGAL);
	assert_int_equal(_mbsbtype(text, 99), _MBC_ILLEGAL);
	assert_int_equal(_mbbtype('a', 0), _MBC_SINGLE);
	assert_int_equal(_mbbtype(0xc3, 0), _MBC_LEAD);
	assert_int_equal(_mbbtype(0xab, _MBC_LEAD), _MBC_TRAIL);
	assert_int_equal(_mbbtype('a', _MBC_LEAD), _MBC_ILLEGAL);
	assert_int_equal(_mbbtype(0xab, 0), _MBC_ILLEGAL);
	assert_true(_mbbtype(' ', 0) == _MBC_SINGLE && _mbbtype('~', 0) == _MBC_SINGLE && _mbbtype('\n', 0) == _MBC_ILLEGAL && _mbbtype(127, 0) == _MBC_ILLEGAL);
	assert_int_equal(_ismbslead(text, text + 3), -1);
	assert_int_equal(_ismbslead(text, text + 4), 0);
	assert_int_equal(_ismbstrail(text, text + 4), -1);
	assert_int_equal(_ismbstrail(text, text), 0);
	for (unsigned b = 0; b < 256; b++) {
		assert_int_equal(_ismbblead(b) != 0, b >= 0xc2 && b <= 0xf4);
		assert_int_equal(_ismbbtrail(b) != 0, b >= 0x80 && b < 0xc0);
		assert_int_equal((_mbctype[b + 1] & _M1) != 0, _ismbblead(b) != 0);
		assert_int_equal((_mbctype[b + 1] & _M2) != 0, _ismbbtrail(b) != 0);
		assert_int_equal(_ismbbalpha(b) != 0, (b | 32) >= 'a' && (b | 32) <= 'z');
		assert_int_equal(_ismbbkana(b), 0);
	}
	assert_true(_ismbbalnum('7') && _ismbbgraph('!') && !_ismbbgraph(' ') && _ismbbprint(' ') && _ismbbpunct(',') && _ismbbblank('\t'));
	assert_int_equal(_getmbcp(), 65001);
	assert_int_equal(_setmbcp(_MB_CP_LOCALE), 0);
	errno = 0;
	assert_int_equal(_setmbcp(932), -1);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(_getmbcp(), 65001);
}

static void test_classes(void **state)
{
	(void)state;
	assert_true(_ismbcalpha('q') && _ismbcalpha(0xc3ab) && !_ismbcalpha(0xe282ac) && !_ismbcalpha(0x82));
	assert_true(_ismbcupper(0xc389) && !_ismbcupper(0xc3a9) && _ismbclower(0xc3a9) && _ismbcupper('Q') && _ismbclower('q'));
	assert_true(_ismbcpunct(0xe282ac) && _ismbcgraph(0xe282ac) && _ismbcprint(0xe282ac) && !_ismbcspace(0xe282ac));
	assert_true(_ismbcspace(0xe38080) && !_ismbcgraph(0xe38080) && _ismbcspace(' ') && _ismbcdigit('5') && !_ismbcdigit(0xd9a0));
	assert_true(_ismbclegal(0xe282ac) && !_ismbclegal('a') && !_ismbclegal(0xc080) && !_ismbclegal(0xe282));
	/* U+3042 and U+30A2, the letter a of both scripts. */
	assert_true(_ismbchira(0xe38182) && !_ismbchira(0xe382a2) && _ismbckata(0xe382a2) && !_ismbckata(0xe38182));
	assert_int_equal(_mbctokata(0xe38182), 0xe382a2);
	assert_int_equal(_mbctohira(0xe382a2), 0xe38182);
	assert_int_equal(_mbctohira('a'), 'a');
	assert_int_equal(_mbctolower('Q'), 'q');
	assert_int_equal(_mbctoupper('q'), 'Q');
	assert_int_equal(_mbctoupper(0xc3a9), 0xc3a9);
	assert_int_equal(_mbcjistojms(0x2121), 0x2121);
}

static void test_lengths(void **state)
{
	(void)state;
	const unsigned char *text = U(MIXED);
	assert_int_equal(_mbslen(text), 5);
	assert_int_equal(_mbslen(U("")), 0);
	assert_int_equal(_mbsnbcnt(text, 3), 6);
	assert_int_equal(_mbsnbcnt(text, 99), 11);
	/* Of the euro the fifth byte is only the second. */
	assert_int_equal(_mbsnccnt(text, 5), 2);
	assert_int_equal(_mbsnccnt(text, 6), 3);
	assert_int_equal(_mbsnlen(text, 12), 5);
	assert_int_equal(_mbsnlen(text, 11), 11);
	assert_int_equal(_mbslen_l(text, NULL), 5);
	/* The same for the functions of <stdlib.h>, which know errors. */
	assert_int_equal(_mbstrlen(MIXED), 5);
	assert_int_equal(_mbstrnlen(MIXED, 5), 2);
	errno = 0;
	assert_true(_mbstrlen("a\xff") == (size_t)-1);
	assert_int_equal(errno, EILSEQ);
	assert_true(_mbstrlen(NULL) == (size_t)-1);
	assert_int_equal(errno, EINVAL);
}

static void test_copies(void **state)
{
	(void)state;
	unsigned char to[16];
	assert_string_equal(_mbscpy(to, U("ab")), "ab");
	assert_string_equal(_mbscat(to, U("\xc3\xab")), "ab\xc3\xab");
	/* Half a character is never copied, and the rest is zeros. */
	memset(to, 'x', sizeof to);
	assert_ptr_equal(_mbsnbcpy(to, U(MIXED), 5), to);
	assert_memory_equal(to, "a\xc3\xab\0\0x", 6);
	memset(to, 'x', sizeof to);
	_mbsncpy(to, U(MIXED), 2);
	assert_memory_equal(to, "a\xc3\xabx", 4);
	memset(to, 'x', sizeof to);
	_mbsncpy(to, U("\xc3\xab"), 3);
	assert_memory_equal(to, "\xc3\xab\0\0x", 5);
	strcpy((char *)to, "<");
	assert_string_equal(_mbsncat(to, U(MIXED), 2), "<a\xc3\xab");
	assert_string_equal(_mbsnbcat(to, U("\xe2\x82\xac"), 2), "<a\xc3\xab");
	assert_string_equal(_mbsnbcat(to, U("\xe2\x82\xac"), 3), "<a\xc3\xab\xe2\x82\xac");
	unsigned char *copy = _mbsdup(U(MIXED));
	assert_string_equal(copy, MIXED);
	free(copy);
	assert_null(_mbsdup(NULL));
}

static void quiet(const wchar_t *expression, const wchar_t *function, const wchar_t *file, unsigned line, uintptr_t reserved)
{
	(void)expression;
	(void)function;
	(void)file;
	(void)line;
	(void)reserved;
}

static void test_copies_s(void **state)
{
	(void)state;
	unsigned char to[6] = "xxxxx";
	_set_invalid_parameter_handler(quiet);
	assert_int_equal(_mbscpy_s(to, sizeof to, U("abcde")), 0);
	assert_string_equal(to, "abcde");
	errno = 0;
	assert_int_equal(_mbscpy_s(to, sizeof to, U("abcdef")), ERANGE);
	assert_int_equal(errno, ERANGE);
	assert_int_equal(to[0], 0);
	assert_int_equal(_mbsnbcpy_s(to, sizeof to, U(MIXED), 5), 0);
	assert_string_equal(to, "a\xc3\xab");
	assert_int_equal(_mbsncpy_s(to, sizeof to, U(MIXED), 3), ERANGE);
	assert_int_equal(_mbsncpy_s(to, sizeof to, U(MIXED), _TRUNCATE), STRUNCATE);
	assert_string_equal(to, "a\xc3\xab");
	assert_int_equal(_mbsncat_s(to, sizeof to, U("\xc3\xab\xc3\xab"), _TRUNCATE), STRUNCATE);
	assert_string_equal(to, "a\xc3\xab\xc3\xab");
	assert_int_equal(_mbsnbcat_s(to, sizeof to, U("q"), 1), ERANGE);
	assert_int_equal(to[0], 0);
	assert_int_equal(_mbscat_s(to, sizeof to, U("q")), 0);
	assert_int_equal(_mbsncpy_s(NULL, 1, U("q"), _TRUNCATE), EINVAL);
	assert_int_equal(_mbsnbcpy_s(to, sizeof to, NULL, 1), EINVAL);
	_set_invalid_parameter_handler(NULL);
}

static void test_changes(void **state)
{
	(void)state;
	unsigned char text[16] = MIXED;
	assert_string_equal(_mbsrev(text), "z\xf0\x9f\x98\x80\xe2\x82\xac\xc3\xab" "a");
	assert_string_equal(_mbsupr(text), "Z\xf0\x9f\x98\x80\xe2\x82\xac\xc3\xab" "A");
	assert_string_equal(_mbslwr(text), "z\xf0\x9f\x98\x80\xe2\x82\xac\xc3\xab" "a");
	unsigned char set[8] = "abcdefg";
	/* Three of two bytes, and a blank where half of one would be. */
	assert_string_equal(_mbsset(set, 0xc3ab), "\xc3\xab\xc3\xab\xc3\xab ");
	/* The second character goes as a whole. */
	assert_string_equal(_mbsnbset(set, 'x', 3), "xxx \xc3\xab ");
	assert_string_equal(_mbsnset(set, 0xc3ab, 2), "\xc3\xab\xc3\xab\xc3\xab ");
	assert_int_equal(_mbsset_s(set, sizeof set, '-'), 0);
	assert_string_equal(set, "-------");
	assert_int_equal(_mbsnset_s(set, sizeof set, 'a', 2), 0);
	assert_string_equal(set, "aa-----");
	errno = 0;
	assert_int_equal(_mbsset_s(set, 3, 'q'), EINVAL);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(set[0], 0);
	assert_int_equal(_mbsnbset_s(NULL, 3, 'q', 1), EINVAL);
	assert_int_equal(_mbslwr_s(text, 3), EINVAL);
	assert_int_equal(text[0], 0);
	assert_int_equal(_mbsupr_s(text, 3), 0);
}

static void test_comparison(void **state)
{
	(void)state;
	assert_int_equal(_mbscmp(U(MIXED), U(MIXED)), 0);
	assert_true(_mbscmp(U("z"), U("\xc3\xab")) < 0 && _mbscmp(U("\xf0\x9f\x98\x80"), U("\xe2\x82\xac")) > 0);
	assert_int_equal(_mbsicmp(U("AB\xc3\xab"), U("ab\xc3\xab")), 0);
	/* Two characters, or two bytes. */
	assert_int_equal(_mbsncmp(U("\xc3\xab" "ax"), U("\xc3\xab" "ay"), 2), 0);
	assert_true(_mbsncmp(U("\xc3\xab" "ax"), U("\xc3\xab" "ay"), 3) < 0);
	assert_int_equal(_mbsnbcmp(U("\xc3\xab" "x"), U("\xc3\xab" "y"), 2), 0);
	assert_true(_mbsnbcmp(U("\xc3\xab" "x"), U("\xc3\xab" "y"), 3) < 0);
	assert_int_equal(_mbsnicmp(U("\xc3\xab" "AX"), U("\xc3\xab" "ay"), 2), 0);
	assert_int_equal(_mbsnbicmp(U("ABx"), U("aby"), 2), 0);
	assert_true(_mbsncmp(U("a"), U("ab"), 5) < 0);
	assert_int_equal(_mbsncmp(U("\xc3\xab"), U("\xc3\xab"), 5), 0);
}

static void test_search(void **state)
{
	(void)state;
	const unsigned char *text = U(MIXED MIXED);
	assert_ptr_equal(_mbschr(text, 0xe282ac), text + 3);
	assert_ptr_equal(_mbsrchr(text, 0xe282ac), text + 14);
	assert_ptr_equal(_mbschr(text, 'z'), text + 10);
	assert_ptr_equal(_mbschr(text, 0), text + 22);
	/* A trail byte is within a character, not one. */
	assert_null(_mbschr(text, 0xab));
	assert_null(_mbsrchr(text, 'q'));
	assert_ptr_equal(_mbsstr(text, U("\xac\xf0")), text + 5);
	assert_int_equal(_mbsspn(text, U("\xe2\x82\xac" "a\xc3\xab")), 6);
	assert_int_equal(_mbscspn(text, U("z\xf0\x9f\x98\x80")), 6);
	assert_ptr_equal(_mbspbrk(text, U("z\xe2\x82\xac")), text + 3);
	assert_null(_mbspbrk(text, U("q\xab")));
	assert_ptr_equal(_mbsspnp(text, U("a\xc3\xab")), text + 3);
	assert_null(_mbsspnp(U("aa"), U("a")));
	unsigned char parts[] = ",a\xe2\x82\xac" "b,c";
	assert_string_equal(_mbstok(parts, U(",\xe2\x82\xac")), "a");
	assert_string_equal(_mbstok(NULL, U(",\xe2\x82\xac")), "b");
	assert_string_equal(_mbstok(NULL, U(",")), "c");
	assert_null(_mbstok(NULL, U(",")));
	unsigned char more[] = "x\xc3\xaby", *rest;
	assert_string_equal(_mbstok_s(more, U("\xc3\xab"), &rest), "x");
	assert_string_equal(_mbstok_s(NULL, U("\xc3\xab"), &rest), "y");
	assert_null(_mbstok_s(NULL, U("\xc3\xab"), &rest));
	errno = 0;
	assert_null(_mbstok_s(more, NULL, &rest));
	assert_int_equal(errno, EINVAL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_characters),
		cmocka_unit_test(test_character_s),
		cmocka_unit_test(test_bytes),
		cmocka_unit_test(test_classes),
		cmocka_unit_test(test_lengths),
		cmocka_unit_test(test_copies),
		cmocka_unit_test(test_copies_s),
		cmocka_unit_test(test_changes),
		cmocka_unit_test(test_comparison),
		cmocka_unit_test(test_search),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
