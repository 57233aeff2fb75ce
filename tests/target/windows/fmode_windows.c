/* SPDX-License-Identifier: MIT */
/* A program that defines _fmode itself, as old ones do, has text files from the start. Microsoft Learn, "_fmode". */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <stdlib.h>

int _fmode = _O_TEXT;

static void test_own_variable(void **state)
{
	(void)state;
	int mode;
	char raw[8];
	assert_int_equal(_get_fmode(&mode), 0);
	assert_int_equal(mode, _O_TEXT);
	FILE *f = fopen("own", "w");
	fputs("a\n", f);
	fclose(f);
	f = fopen("own", "rb");
	assert_int_equal(fread(raw, 1, sizeof raw, f), 3);
	assert_memory_equal(raw, "a\r\n", 3);
	fclose(f);
	assert_int_equal(_set_fmode(_O_BINARY), 0);
	assert_int_equal(_fmode, _O_BINARY);
	f = fopen("own", "r");
	assert_int_equal(fread(raw, 1, sizeof raw, f), 3);
	fclose(f);
	_unlink("own");
	/* The standard streams do not follow it. */
	assert_int_equal(_setmode(1, _O_BINARY), _O_BINARY);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_own_variable),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
