/* SPDX-License-Identifier: MIT */
/* The names of <arpa/telnet.h> as telnet programs take them: RFC 854, 855, 1184, 1572, and BSD's form of the tables; and those of <arpa/ftp.h> (RFC 959). */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#define TELCMDS
#define TELOPTS
#define SLC_NAMES
#include <arpa/telnet.h>
#define FTP_NAMES
#include <arpa/ftp.h>

static void test_names(void **state)
{
	(void)state;
	assert_string_equal(TELCMD(IAC), "IAC");
	assert_string_equal(TELCMD(WILL), "WILL");
	assert_string_equal(TELCMD(xEOF), "EOF");
	assert_true(TELCMD_OK(236) && !TELCMD_OK(235) && TELCMD_OK(255) && !TELCMD_OK(256));
	assert_string_equal(TELOPT(TELOPT_NAWS), "NAWS");
	assert_string_equal(TELOPT(TELOPT_ECHO), "ECHO");
	assert_string_equal(TELOPT(TELOPT_NEW_ENVIRON), "NEW-ENVIRON");
	assert_true(TELOPT_OK(39) && !TELOPT_OK(40));
	assert_string_equal(SLC_NAME(SLC_FORW2), "FORW2");
	assert_string_equal(SLC_NAME(SLC_AYT), "AYT");
	assert_true(SLC_NAME_OK(18) && !SLC_NAME_OK(19));
	assert_null(telcmds[sizeof telcmds / sizeof *telcmds - 1]);
	assert_null(telopts[NTELOPTS]);
	assert_null(slc_names[NSLC + 1]);
}

static void test_ftp_names(void **state)
{
	(void)state;
	assert_string_equal(typenames[TYPE_E], "EBCDIC");
	assert_string_equal(formnames[FORM_C], "Carriage-control");
	assert_string_equal(strunames[STRU_P], "Page");
	assert_string_equal(modenames[MODE_B], "Block");
	assert_true(BLK_ERRORS == 32 && BLK_RESTART == 16);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_names), cmocka_unit_test(test_ftp_names) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
