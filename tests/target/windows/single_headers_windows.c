/* SPDX-License-Identifier: MIT */
/* What GNU programs (gnulib's largefile.m4 and localcharset.c) expect of one header alone on Windows. */
#include <sys/types.h>
#include <locale.h>

static struct stat first;
enum { SIZE_OF_ST_SIZE = sizeof first.st_size };

static const char *encoding(void)
{
	return nl_langinfo(CODESET);
}

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <langinfo.h>
#include <sys/stat.h>

static void sizes_of_files(void **state)
{
	(void)state;
	assert_int_equal(SIZE_OF_ST_SIZE, 8);
	assert_int_equal(stat(".", &first), 0);
	assert_true(S_ISDIR(first.st_mode) && first.st_mtim.tv_sec == first.st_mtime);
}

static void name_of_the_encoding(void **state)
{
	(void)state;
	assert_string_equal(encoding(), "ANSI_X3.4-1968");
	assert_non_null(setlocale(LC_ALL, "C.UTF-8"));
	assert_string_equal(encoding(), "UTF-8");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sizes_of_files),
		cmocka_unit_test(name_of_the_encoding),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
