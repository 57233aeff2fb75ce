// SPDX-License-Identifier: MIT
// What GNU's configure scripts may find in struct stat. gnulib has one of its own for Windows, without fractions of a second, and takes what the
// system's has for what its own has. Nor may <fcntl.h> have O_NONBLOCK, without which its pipe2() is made for Windows.
#define _GNU_SOURCE 1
#define _TANDEM_SOURCE 1
#define __STDC_WANT_IEC_60559_DFP_EXT__ 1
#include <fcntl.h>
#include <sys/stat.h>
#if defined O_NONBLOCK || defined O_NDELAY
#error gnulib takes the flag for one of a Unix
#endif

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
extern "C" {
#include <cmocka.h>
}

template <typename T> static auto has_fractions(int) -> decltype(&T::st_mtim, true)
{
	return true;
}
template <typename T> static bool has_fractions(...)
{
	return false;
}

static void only_seconds(void **)
{
	struct stat here = {};
	assert_false(has_fractions<struct stat>(0));
	assert_int_equal(stat(".", &here), 0);
	assert_true(S_ISDIR(here.st_mode) && here.st_mtime > 1000000000 && here.st_atime > 1000000000);
}

int main()
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(only_seconds),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
