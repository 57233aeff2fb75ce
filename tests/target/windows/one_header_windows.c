/* SPDX-License-Identifier: MIT */
/* What programs find in one header of mingw-w64's or Microsoft's that C and POSIX have in another. */
#include <stdio.h>

__forceinline int format(char *text, size_t size, double value)
{
	return __mingw_snprintf(text, size, "%zu %.1f", size, value);
}
_CRTIMP int unlink_it(const char *name);
int unlink_it(const char *name)
{
	return unlink(name);
}
static const int descriptors[] = { STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO };
static const int modes[] = { _P_WAIT, _P_NOWAIT, _P_OVERLAY, _P_NOWAITO, _P_DETACH, _WAIT_CHILD, _WAIT_GRANDCHILD };
static __attribute__((__format__(__MINGW_PRINTF_FORMAT, 1, 0))) int listed(const char *format_text, __builtin_va_list list)
{
	char text[20];
	return __mingw_vsnprintf(text, sizeof text, format_text, list);
}

#include <math.h>
static double number(const char *text)
{
	return atof(text) + abs(-1) + (double)labs(-1L);
}

#include <search.h>
static int compare(const void *a, const void *b)
{
	return *(const char *)a - *(const char *)b;
}
static void sort(char *text, size_t size)
{
	qsort(text, size, 1, compare);
}

#include <stdlib.h>
static double wide_number(void)
{
	void (*end)(int) = _exit;
	return end != NULL ? wcstod(L"2.5", NULL) : 0;
}

#include <tchar.h>
static size_t length(const _TCHAR *text)
{
	return _ftcslen(text) + strlen("four");
}

#include <stdarg.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <float.h>
#include <process.h>
#include <signal.h>
#include <sys/stat.h>

static int list(const char *text, ...) __attribute__((__format__(__MINGW_PRINTF_FORMAT, 1, 2)));
static int list(const char *text, ...)
{
	va_list arguments;
	va_start(arguments, text);
	int result = listed(text, arguments);
	va_end(arguments);
	return result;
}

static void test_declared(void **state)
{
	char text[20];
	(void)state;
	assert_int_equal(format(text, sizeof text, 0.25), 6);
	assert_string_equal(text, "20 0.2");
	assert_int_equal(list("%lld", 1234567890123LL), 13);
	errno = 0;
	assert_int_equal(unlink_it("there is no such file"), -1);
	assert_int_equal(errno, ENOENT);
	assert_true(descriptors[0] == 0 && descriptors[1] == 1 && descriptors[2] == 2);
	for (int i = 0; i < 5; i++)
		assert_int_equal(modes[i], i);
	assert_true(WAIT_CHILD == modes[5] && WAIT_GRANDCHILD == modes[6] && OLD_P_OVERLAY == P_OVERLAY);
	assert_true(number("1.5") == 3.5 && wide_number() == 2.5);
	strcpy(text, "cab");
	sort(text, 3);
	assert_string_equal(text, "abc");
	assert_int_equal(length(_T("abc")), 7);
}

/* The numbers are those of Microsoft's headers, which programs store. */
static void test_numbers(void **state)
{
	(void)state;
	assert_true(CW_DEFAULT == _CW_DEFAULT && MCW_PC == _MCW_PC && PC_24 == _PC_24 && PC_53 == _PC_53 && PC_64 == _PC_64);
	assert_true(_SW_UNEMULATED == 0x40 && _SW_STACKUNDERFLOW == 0x400);
	assert_true(_FPE_INVALID == 0x81 && _FPE_EXPLICITGEN == 0x8c);
	assert_true(_chgsignl(1.0L) == -1.0L && _copysignl(2.0L, -0.0L) == -2.0L);
	assert_true(DOMAIN == 1 && PLOSS == 6 && HUGE > DBL_MAX && FP_PINF == _fpclass(_HUGE));
	assert_int_equal(SIGABRT_COMPAT, 6);
	errno = 0;
	assert_true(signal(SIGTERM, SIG_DFL) != SIG_ERR);
	assert_true(_S_IRWXU == 0x1c0 && _S_IFBLK == 0x3000);
	assert_true(__MINGW64_VERSION_MAJOR >= 10 && __MINGW32_MAJOR_VERSION == 3);
	assert_string_equal(_CRT_STRINGIZE(_M_X64), "100");
}

/* Microsoft Learn, "Generic-text mappings". */
static void test_generic_text(void **state)
{
	const _TCHAR *text = _T("aab");
	_TCHAR copy[8];
	(void)state;
	assert_true(_tcsspnp(text, _T("a")) == text + 2 && _tcsspnp(text, _T("ab")) == NULL);
	assert_true(_tcsdec(text, text + 1) == text && _tcsdec(text, text) == NULL && _tcsninc(text, 9) == text + 3);
	assert_true(_tccmp(text, text + 2) < 0 && _tclen(text) == 1 && _tcsnccnt(text, 2) == 2);
	_tccpy(copy, text + 2);
	assert_int_equal(copy[0], 'b');
	_tcsnccpy(copy, text, 8);
	assert_true(_tcsncicmp(copy, _T("AAX"), 2) == 0);
	assert_int_equal(_sntprintf(copy, 8, _T("%d"), 77), 2);
	assert_true(_istlower_l('a', NULL) && _totupper_l('a', NULL) == 'A');
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_declared),
		cmocka_unit_test(test_numbers),
		cmocka_unit_test(test_generic_text),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
