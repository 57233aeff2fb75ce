/* SPDX-License-Identifier: MIT */
/* <locale.h>, <langinfo.h> and the functions with a locale of their own. ISO C17 7.11, POSIX.1-2017. */
#define _GNU_SOURCE 1
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <ctype.h>
#include <errno.h>
#include <langinfo.h>
#include <limits.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <wchar.h>
#include <wctype.h>

static void clear(void)
{
	static const char *const names[] = { "LC_ALL", "LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY", "LC_MESSAGES", "LANG" };
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		unsetenv(names[i]);
	setlocale(LC_ALL, "C");
}

static void test_names(void **state)
{
	(void)state;
	clear();
	assert_string_equal(setlocale(LC_ALL, NULL), "C");
	assert_string_equal(setlocale(LC_ALL, "POSIX"), "C");
	assert_string_equal(setlocale(LC_ALL, "C.UTF-8"), "C.UTF-8");
	assert_string_equal(setlocale(LC_ALL, NULL), "C.UTF-8");
	assert_string_equal(setlocale(LC_CTYPE, NULL), "C.UTF-8");
	/* Unknown names change nothing. */
	static const char *const unknown[] = { "en_US.UTF-8", "de_DE", "c", "C.", "C.UTF-16", "C.UTF-8x", "C.ISO-8859-1", "POSIX.UTF-8", "=", "LC_CTYPE=C",
		"C.UTF-8@euro", ";", " C" };
	for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++) {
		errno = 0;
		assert_null(setlocale(LC_ALL, unknown[i]));
		assert_int_equal(errno, ENOENT);
		assert_null(setlocale(LC_TIME, unknown[i]));
		assert_string_equal(setlocale(LC_ALL, NULL), "C.UTF-8");
	}
	assert_string_equal(setlocale(LC_ALL, "C.utf8"), "C.UTF-8");
	assert_null(setlocale(77, "C"));
	assert_null(setlocale(-1, NULL));
	assert_string_equal(setlocale(LC_ALL, "C"), "C");
}

static void test_categories(void **state)
{
	(void)state;
	char saved[200];
	clear();
	assert_string_equal(setlocale(LC_TIME, "C.UTF-8"), "C.UTF-8");
	assert_string_equal(setlocale(LC_CTYPE, NULL), "C");
	assert_string_equal(setlocale(LC_ALL, NULL),
		"LC_CTYPE=C;LC_NUMERIC=C;LC_TIME=C.UTF-8;LC_COLLATE=C;LC_MONETARY=C;LC_MESSAGES=C");
	strcpy(saved, setlocale(LC_ALL, NULL));
	assert_string_equal(setlocale(LC_ALL, "C"), "C");
	/* What it gave back, it takes. ISO C17 7.11.1.1p8. */
	assert_string_equal(setlocale(LC_ALL, saved), saved);
	assert_string_equal(setlocale(LC_TIME, NULL), "C.UTF-8");
	/* In any order, but each category once. */
	assert_non_null(setlocale(LC_ALL, "LC_MESSAGES=C;LC_MONETARY=C;LC_COLLATE=C;LC_TIME=C;LC_NUMERIC=POSIX;LC_CTYPE=C.UTF-8"));
	assert_string_equal(setlocale(LC_CTYPE, NULL), "C.UTF-8");
	assert_string_equal(setlocale(LC_TIME, NULL), "C");
	assert_null(setlocale(LC_ALL, "LC_CTYPE=C;LC_CTYPE=C;LC_TIME=C;LC_COLLATE=C;LC_MONETARY=C;LC_MESSAGES=C"));
	assert_null(setlocale(LC_ALL, "LC_CTYPE=C;LC_NUMERIC=C;LC_TIME=fr_FR;LC_COLLATE=C;LC_MONETARY=C;LC_MESSAGES=C"));
	assert_null(setlocale(LC_ALL, "LC_CTYPE=C;LC_NUMERIC=C;LC_TIME=C;LC_COLLATE=C;LC_MONETARY=C;LC_MESSAGES=C;"));
	assert_string_equal(setlocale(LC_CTYPE, NULL), "C.UTF-8");
	clear();
}

static void test_environment(void **state)
{
	(void)state;
	clear();
	assert_string_equal(setlocale(LC_ALL, ""), "C");
	setenv("LANG", "C.UTF-8", 1);
	assert_string_equal(setlocale(LC_ALL, ""), "C.UTF-8");
	setenv("LC_TIME", "C", 1);
	assert_string_equal(setlocale(LC_ALL, ""),
		"LC_CTYPE=C.UTF-8;LC_NUMERIC=C.UTF-8;LC_TIME=C;LC_COLLATE=C.UTF-8;LC_MONETARY=C.UTF-8;LC_MESSAGES=C.UTF-8");
	assert_string_equal(setlocale(LC_TIME, ""), "C");
	setenv("LC_ALL", "POSIX", 1);
	assert_string_equal(setlocale(LC_ALL, ""), "C");
	/* Empty is not set. */
	setenv("LC_ALL", "", 1);
	assert_string_equal(setlocale(LC_CTYPE, ""), "C.UTF-8");
	/* A language that we do not have, in the encoding that we have; and one in another. */
	clear();
	setenv("LANG", "de_DE.UTF-8", 1);
	assert_string_equal(setlocale(LC_ALL, ""), "C.UTF-8");
	setenv("LANG", "de_DE.utf8@euro", 1);
	assert_string_equal(setlocale(LC_ALL, ""), "C.UTF-8");
	/* The environment's own name is as good: libstdc++ looks for it itself and asks for it, alone or, where categories differ, in glibc's long form. */
	assert_string_equal(setlocale(LC_ALL, "de_DE.utf8@euro"), "C.UTF-8");
	assert_null(setlocale(LC_ALL, "de_DE.UTF-8"));
	locale_t own = newlocale(LC_ALL_MASK, "de_DE.utf8@euro", (locale_t)0);
	assert_non_null(own);
	freelocale(own);
	assert_null(newlocale(LC_ALL_MASK, "fr_FR.UTF-8", (locale_t)0));
	setenv("LC_TIME", "fr_FR.UTF-8", 1);
	own = newlocale(LC_ALL_MASK, "LC_CTYPE=de_DE.utf8@euro;LC_NUMERIC=de_DE.utf8@euro;LC_TIME=fr_FR.UTF-8;LC_COLLATE=de_DE.utf8@euro;"
		"LC_MONETARY=de_DE.utf8@euro;LC_MESSAGES=de_DE.utf8@euro;LC_PAPER=de_DE.utf8@euro;LC_NAME=de_DE.utf8@euro;LC_ADDRESS=de_DE.utf8@euro;"
		"LC_TELEPHONE=de_DE.utf8@euro;LC_MEASUREMENT=de_DE.utf8@euro;LC_IDENTIFICATION=de_DE.utf8@euro", (locale_t)0);
	assert_non_null(own);
	freelocale(own);
	assert_null(newlocale(LC_ALL_MASK, "LC_CTYPE=C;LC_NUMERIC=C;LC_TIME=C;LC_COLLATE=C;LC_MONETARY=C;LC_MESSAGES=C;LC_PAPER", (locale_t)0));
	unsetenv("LC_TIME");
	setenv("LC_NUMERIC", "de_DE.ISO-8859-1", 1);
	assert_null(setlocale(LC_ALL, "de_DE.ISO-8859-1"));
	assert_null(setlocale(LC_ALL, ""));
	assert_null(setlocale(LC_NUMERIC, ""));
	assert_string_equal(setlocale(LC_ALL, NULL), "C.UTF-8");
	setenv("LANG", "fr_FR", 1);
	assert_null(setlocale(LC_CTYPE, ""));
	clear();
}

static void test_conventions(void **state)
{
	(void)state;
	/* ISO C17 7.11.2.1p11: the "C" locale's values. */
	struct lconv *c = localeconv();
	assert_string_equal(c->decimal_point, ".");
	const char *const empty[] = { c->thousands_sep, c->grouping, c->int_curr_symbol, c->currency_symbol, c->mon_decimal_point,
		c->mon_thousands_sep, c->mon_grouping, c->positive_sign, c->negative_sign };
	for (size_t i = 0; i < sizeof empty / sizeof *empty; i++)
		assert_string_equal(empty[i], "");
	const char none[] = { c->int_frac_digits, c->frac_digits, c->p_cs_precedes, c->p_sep_by_space, c->n_cs_precedes, c->n_sep_by_space,
		c->p_sign_posn, c->n_sign_posn, c->int_p_cs_precedes, c->int_p_sep_by_space, c->int_n_cs_precedes, c->int_n_sep_by_space,
		c->int_p_sign_posn, c->int_n_sign_posn };
	for (size_t i = 0; i < sizeof none; i++)
		assert_int_equal(none[i], CHAR_MAX);
	setlocale(LC_ALL, "C.UTF-8");
	assert_ptr_equal(localeconv(), c);
	clear();
}

static void test_objects(void **state)
{
	(void)state;
	clear();
	locale_t c = newlocale(LC_ALL_MASK, "C", NULL);
	locale_t utf8 = newlocale(LC_ALL_MASK, "C.UTF-8", NULL);
	assert_non_null(c);
	assert_non_null(utf8);
	/* libstdc++'s way to ask for all. */
	locale_t all = newlocale(1 << LC_ALL, "C", NULL);
	assert_non_null(all);
	freelocale(all);

	assert_ptr_equal(uselocale(NULL), LC_GLOBAL_LOCALE);
	assert_ptr_equal(uselocale(utf8), LC_GLOBAL_LOCALE);
	assert_ptr_equal(uselocale(NULL), utf8);
	assert_ptr_equal(uselocale(c), utf8);
	/* The thread's locale is not the global one. */
	assert_string_equal(setlocale(LC_ALL, NULL), "C");
	assert_ptr_equal(uselocale(LC_GLOBAL_LOCALE), c);
	assert_ptr_equal(uselocale(NULL), LC_GLOBAL_LOCALE);

	/* Mixed ones are on the heap; a base is changed or freed. */
	locale_t mixed = newlocale(LC_TIME_MASK | LC_CTYPE_MASK, "C.UTF-8", NULL);
	assert_non_null(mixed);
	locale_t copy = duplocale(mixed);
	assert_non_null(copy);
	assert_ptr_not_equal(copy, mixed);
	mixed = newlocale(LC_NUMERIC_MASK, "C.UTF-8", mixed);
	assert_non_null(mixed);
	mixed = newlocale(LC_ALL_MASK, "C", mixed);
	assert_non_null(mixed);
	freelocale(mixed);
	freelocale(copy);
	setlocale(LC_TIME, "C.UTF-8");
	copy = duplocale(LC_GLOBAL_LOCALE);
	assert_non_null(copy);
	freelocale(copy);

	errno = 0;
	assert_null(newlocale(LC_ALL_MASK, "xx_YY", NULL));
	assert_int_equal(errno, ENOENT);
	errno = 0;
	/* glibc's LC_ALL_MASK. */
	locale_t of_glibc = newlocale(0x1fbf, "C", NULL);
	assert_non_null(of_glibc);
	freelocale(of_glibc);
	assert_null(newlocale(1 << 20, "C", NULL));
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_null(newlocale(LC_ALL_MASK, NULL, NULL));
	assert_int_equal(errno, EINVAL);
	freelocale(c);
	freelocale(utf8);
	clear();
}

static void test_langinfo(void **state)
{
	(void)state;
	locale_t c = newlocale(LC_ALL_MASK, "C", NULL);
	/* POSIX.1-2017 7.3 gives these for the POSIX locale. */
	static const struct { nl_item item; const char *text; } items[] = {
		{ CODESET, "ANSI_X3.4-1968" }, { RADIXCHAR, "." }, { THOUSEP, "" }, { ABDAY_1, "Sun" }, { ABDAY_7, "Sat" }, { DAY_1, "Sunday" },
		{ DAY_4, "Wednesday" }, { DAY_7, "Saturday" }, { ABMON_1, "Jan" }, { ABMON_12, "Dec" }, { MON_1, "January" },
		{ MON_9, "September" }, { MON_12, "December" }, { AM_STR, "AM" }, { PM_STR, "PM" }, { D_T_FMT, "%a %b %e %H:%M:%S %Y" },
		{ D_FMT, "%m/%d/%y" }, { T_FMT, "%H:%M:%S" }, { T_FMT_AMPM, "%I:%M:%S %p" }, { ERA, "" }, { ERA_D_FMT, "" }, { ALT_DIGITS, "" },
		{ CRNCYSTR, "-" }, { YESEXPR, "^[yY]" }, { NOEXPR, "^[nN]" }, { -1, "" }, { 0x7fffffff, "" }, { 0x2002c, "" },
	};
	for (size_t i = 0; i < sizeof items / sizeof *items; i++) {
		assert_string_equal(nl_langinfo(items[i].item), items[i].text);
		assert_string_equal(nl_langinfo_l(items[i].item, c), items[i].text);
	}
#ifdef ALTMON_1
	assert_string_equal(nl_langinfo(ALTMON_1), "January");
	assert_string_equal(nl_langinfo(ALTMON_12), "December");
	assert_string_equal(nl_langinfo(ALTMON_12 + 1), "");
#endif
	/* The encoding is the global locale's, the thread's, or the given one's; of their categories LC_CTYPE counts. */
	locale_t utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", NULL);
	assert_string_equal(nl_langinfo_l(CODESET, utf8), "UTF-8");
	assert_string_equal(nl_langinfo_l(MON_9, utf8), "September");
	/* GNU's way to ask for the name of a category. */
	assert_string_equal(nl_langinfo_l(NL_LOCALE_NAME(LC_CTYPE), utf8), "C.UTF-8");
	assert_string_equal(nl_langinfo_l(NL_LOCALE_NAME(LC_MESSAGES), utf8), "C");
	assert_string_equal(nl_langinfo_l(NL_LOCALE_NAME(LC_TIME), c), "C");
	assert_string_equal(nl_langinfo_l(NL_LOCALE_NAME(LC_ALL), c), "");
	assert_string_equal(nl_langinfo_l(NL_LOCALE_NAME(77), c), "");
	locale_t mixed = newlocale(LC_TIME_MASK, "C.UTF-8", (locale_t)0);
	assert_string_equal(nl_langinfo_l(NL_LOCALE_NAME(LC_TIME), mixed), "C.UTF-8");
	assert_string_equal(nl_langinfo_l(NL_LOCALE_NAME(LC_CTYPE), mixed), "C");
	freelocale(mixed);
	assert_non_null(setlocale(LC_CTYPE, "C.UTF-8"));
	assert_string_equal(nl_langinfo(CODESET), "UTF-8");
	assert_string_equal(nl_langinfo_l(CODESET, c), "ANSI_X3.4-1968");
	uselocale(c);
	assert_string_equal(nl_langinfo(CODESET), "ANSI_X3.4-1968");
	assert_non_null(setlocale(LC_ALL, "POSIX"));
	uselocale(utf8);
	assert_string_equal(nl_langinfo(CODESET), "UTF-8");
	uselocale(LC_GLOBAL_LOCALE);
	assert_string_equal(nl_langinfo(CODESET), "ANSI_X3.4-1968");
	assert_non_null(setlocale(LC_TIME, "C.UTF-8"));
	assert_string_equal(nl_langinfo(CODESET), "ANSI_X3.4-1968");
	assert_non_null(setlocale(LC_ALL, "C"));
	freelocale(utf8);
	freelocale(c);
}

static void test_own_locale(void **state)
{
	(void)state;
	locale_t l = newlocale(LC_ALL_MASK, "C.UTF-8", NULL);
	char text[20];
	wchar_t wide[20];
	for (int c = -1; c < 256; c++) {
		assert_int_equal(isalnum_l(c, l), (isalnum)(c));
		assert_int_equal(isalpha_l(c, l), (isalpha)(c));
		assert_int_equal(isblank_l(c, l), (isblank)(c));
		assert_int_equal(iscntrl_l(c, l), (iscntrl)(c));
		assert_int_equal(isdigit_l(c, l), (isdigit)(c));
		assert_int_equal(isgraph_l(c, l), (isgraph)(c));
		assert_int_equal(islower_l(c, l), (islower)(c));
		assert_int_equal(isprint_l(c, l), (isprint)(c));
		assert_int_equal(ispunct_l(c, l), (ispunct)(c));
		assert_int_equal(isspace_l(c, l), (isspace)(c));
		assert_int_equal(isupper_l(c, l), (isupper)(c));
		assert_int_equal(isxdigit_l(c, l), (isxdigit)(c));
		assert_int_equal(tolower_l(c, l), (tolower)(c));
		assert_int_equal(toupper_l(c, l), (toupper)(c));
	}
	for (wint_t c = 0; c < 0x600; c++) {
		assert_int_equal(iswalnum_l(c, l), iswalnum(c));
		assert_int_equal(iswalpha_l(c, l), iswalpha(c));
		assert_int_equal(iswblank_l(c, l), iswblank(c));
		assert_int_equal(iswcntrl_l(c, l), iswcntrl(c));
		assert_int_equal(iswdigit_l(c, l), iswdigit(c));
		assert_int_equal(iswgraph_l(c, l), iswgraph(c));
		assert_int_equal(iswlower_l(c, l), iswlower(c));
		assert_int_equal(iswprint_l(c, l), iswprint(c));
		assert_int_equal(iswpunct_l(c, l), iswpunct(c));
		assert_int_equal(iswspace_l(c, l), iswspace(c));
		assert_int_equal(iswupper_l(c, l), iswupper(c));
		assert_int_equal(iswxdigit_l(c, l), iswxdigit(c));
		assert_int_equal(towlower_l(c, l), towlower(c));
		assert_int_equal(towupper_l(c, l), towupper(c));
		assert_int_equal(iswctype_l(c, wctype_l("upper", l), l), iswupper(c));
		assert_int_equal(towctrans_l(c, wctrans_l("toupper", l), l), towupper(c));
	}
	assert_true(strcoll_l("a", "b", l) < 0);
	assert_int_equal(strxfrm_l(text, "abc", 20, l), 3);
	assert_string_equal(text, "abc");
	assert_string_equal(strerror_l(ENOENT, l), strerror(ENOENT));
	assert_int_equal(strcasecmp_l("aBc", "AbC", l), 0);
	assert_true(strncasecmp_l("aBd", "AbC", 3, l) > 0);
	assert_true(wcscoll_l(L"a", L"b", l) < 0);
	assert_int_equal(wcsxfrm_l(wide, L"abc", 20, l), 3);
	assert_int_equal(wcscmp(wide, L"abc"), 0);
	assert_int_equal(wcscasecmp_l(L"\xe9", L"\xc9", l), 0);
	assert_int_equal(wcsncasecmp_l(L"abX", L"ABY", 2, l), 0);
	assert_true(strtod_l("1.5", NULL, l) == 1.5);
	assert_true(strtof_l("1.5", NULL, l) == 1.5f);
	assert_true(strtold_l("1.5", NULL, l) == 1.5L);
	assert_int_equal(strtol_l("-15", NULL, 10, l), -15);
	assert_int_equal(strtoul_l("15", NULL, 16, l), 21);
	assert_true(strtoll_l("-9223372036854775808", NULL, 0, l) == LLONG_MIN);
	assert_true(strtoull_l("0xffffffffffffffff", NULL, 0, l) == ULLONG_MAX);
	assert_true(wcstod_l(L"1.5", NULL, l) == 1.5);
	assert_true(wcstof_l(L"1.5", NULL, l) == 1.5f);
	assert_true(wcstold_l(L"1.5", NULL, l) == 1.5L);
	assert_int_equal(wcstol_l(L"-15", NULL, 10, l), -15);
	assert_int_equal(wcstoul_l(L"15", NULL, 16, l), 21);
	assert_true(wcstoll_l(L"-9223372036854775808", NULL, 0, l) == LLONG_MIN);
	assert_true(wcstoull_l(L"0xffffffffffffffff", NULL, 0, l) == ULLONG_MAX);
	freelocale(l);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_categories),
		cmocka_unit_test(test_environment),
		cmocka_unit_test(test_conventions),
		cmocka_unit_test(test_objects),
		cmocka_unit_test(test_langinfo),
		cmocka_unit_test(test_own_locale),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
