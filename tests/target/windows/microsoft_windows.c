/* SPDX-License-Identifier: MIT */
/* Microsoft's names, family by family. Expectations: Microsoft Learn, C runtime library reference. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <conio.h>
#include <direct.h>
#include <errno.h>
#include <fcntl.h>
#include <float.h>
#include <io.h>
#include <limits.h>
#include <locale.h>
#include <process.h>
#include <search.h>
#include <share.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/locking.h>
#include <sys/stat.h>
#include <wchar.h>
#include <windows.h>
#undef near

static void test_numbers(void **state)
{
	(void)state;
	char text[70];
	wchar_t wide[70];
	assert_int_equal(_itoa_s(-255, text, sizeof text, 10), 0);
	assert_string_equal(text, "-255");
	assert_int_equal(_itoa_s(-1, text, sizeof text, 16), 0);
	assert_string_equal(text, "ffffffff");
	assert_int_equal(_itoa_s(12345, text, 5, 10), ERANGE);
	assert_string_equal(text, "");
	assert_int_equal(_itoa_s(1, text, sizeof text, 37), EINVAL);
	assert_int_equal(_itoa_s(1, NULL, 5, 10), EINVAL);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(_i64toa_s(LLONG_MIN, text, sizeof text, 10), 0);
	assert_string_equal(text, "-9223372036854775808");
	assert_int_equal(_ui64toa_s(ULLONG_MAX, text, sizeof text, 2), 0);
	assert_int_equal(strlen(text), 64);
	assert_ptr_equal(_itow(-42, wide, 10), wide);
	assert_int_equal(wcscmp(wide, L"-42"), 0);
	assert_int_equal(wcscmp(_ui64tow(ULLONG_MAX, wide, 36), L"3w5e11264sgsf"), 0);
	assert_int_equal(_ltow_s(7, wide, 1, 10), ERANGE);
	assert_true(_atoi64("  -9223372036854775808x") == LLONG_MIN && _strtoi64("0x10", NULL, 0) == 16 && _strtoui64("z", NULL, 36) == 35);
	assert_true(_wtoi(L" 12x") == 12 && _wtol(L"-3") == -3 && _wtoi64(L"99999999999") == 99999999999 && _wtof(L"1.5e1") == 15.0);
	assert_true(_rotl(0x80000001u, 1) == 3 && _rotr(3u, 1) == 0x80000001u && _rotl64(1, 63) == 1ull << 63 && _rotr64(1, 64) == 1);
	assert_true(_lrotl(1, 33) == 2 && _byteswap_ushort(0x1234) == 0x3412 && _byteswap_ulong(0x12345678) == 0x78563412);
	assert_true(_byteswap_uint64(1) == 1ull << 56 && _abs64(-5) == 5);
}

static void test_strings(void **state)
{
	(void)state;
	wchar_t wide[] = L"Hello World";
	char text[] = "Hello", pairs[5] = "";
	assert_int_equal(_wcsicmp(L"ABC", L"abc"), 0);
	assert_true(_wcsicmp(L"abc", L"abD") < 0 && _wcsnicmp(L"abx", L"ABY", 2) == 0 && _wcsicoll(L"b", L"A") > 0);
	assert_int_equal(wcscmp(_wcslwr(wide), L"hello world"), 0);
	assert_int_equal(wcscmp(_wcsupr(wide), L"HELLO WORLD"), 0);
	assert_int_equal(wcscmp(_wcsrev(wide), L"DLROW OLLEH"), 0);
	assert_int_equal(_wcslwr_s(wide, 12), 0);
	assert_int_equal(_wcsupr_s(wide, 5), EINVAL);
	assert_int_equal(wide[0], 0);
	wchar_t *copy = _wcsdup(L"copy");
	assert_int_equal(wcscmp(_wcsnset(copy, L'x', 2), L"xxpy"), 0);
	assert_int_equal(wcscmp(_wcsset(copy, L'y'), L"yyyy"), 0);
	free(copy);
	assert_int_equal(_strupr_s(text, 6), 0);
	assert_string_equal(text, "HELLO");
	assert_int_equal(_strlwr_s(text, 5), EINVAL);
	_swab("abcd", pairs, 4);
	assert_string_equal(pairs, "badc");
	errno = ENOENT;
	assert_string_equal(_strerror("open"), "open: No such file or directory\n");
	errno = EACCES;
	assert_string_equal(_strerror(NULL), "Permission denied\n");
	assert_string_equal(_sys_errlist[ENOENT], "No such file or directory");
	assert_true(_sys_nerr > EILSEQ);
	int value = 0;
	assert_int_equal(_set_errno(EDOM), 0);
	assert_int_equal(_get_errno(&value), 0);
	assert_int_equal(value, EDOM);
	unsigned long code = 0;
	assert_int_equal(_set_doserrno(5), 0);
	assert_int_equal(_get_doserrno(&code), 0);
	assert_int_equal(code, 5);
}

static int compare(const void *a, const void *b)
{
	return *(const int *)a - *(const int *)b;
}

static void test_search(void **state)
{
	(void)state;
	int numbers[4] = { 3, 1, 2 }, key = 1;
	unsigned count = 3;
	assert_ptr_equal(_lfind(&key, numbers, &count, sizeof key, compare), &numbers[1]);
	key = 9;
	assert_null(_lfind(&key, numbers, &count, sizeof key, compare));
	assert_ptr_equal(_lsearch(&key, numbers, &count, sizeof key, compare), &numbers[3]);
	assert_true(count == 4 && numbers[3] == 9);
}

static void test_paths(void **state)
{
	(void)state;
	char drive[_MAX_DRIVE], dir[_MAX_DIR], name[_MAX_FNAME], extension[_MAX_EXT], path[_MAX_PATH];
	wchar_t wname[_MAX_FNAME], wextension[_MAX_EXT], wpath[_MAX_PATH];
	static const char *const cases[][5] = {
		{ "C:\\dir.x\\sub/file.tar.gz", "C:", "\\dir.x\\sub/", "file.tar", ".gz" }, { "file", "", "", "file", "" },
		{ "\\dir\\", "", "\\dir\\", "", "" }, { ".profile", "", "", "", ".profile" }, { "C:name.", "C:", "", "name", "." }, { "", "", "", "", "" }
	};
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		_splitpath(cases[i][0], drive, dir, name, extension);
		assert_string_equal(drive, cases[i][1]);
		assert_string_equal(dir, cases[i][2]);
		assert_string_equal(name, cases[i][3]);
		assert_string_equal(extension, cases[i][4]);
		_makepath(path, drive, dir, name, extension);
		assert_string_equal(path, cases[i][0]);
	}
	assert_int_equal(_splitpath_s("C:\\long.txt", NULL, 0, NULL, 0, name, 4, NULL, 0), ERANGE);
	assert_string_equal(name, "");
	_makepath(path, "D", "a", "b", "c");
	assert_string_equal(path, "D:a\\b.c");
	assert_int_equal(_makepath_s(path, 7, "D", "a", "b", "c"), ERANGE);
	_wsplitpath(L"x\\\x00e4\x00f6.txt", NULL, NULL, wname, wextension);
	assert_true(wcscmp(wname, L"\x00e4\x00f6") == 0 && wcscmp(wextension, L".txt") == 0);
	_wmakepath(wpath, NULL, L"x", wname, L"txt");
	assert_int_equal(wcscmp(wpath, L"x\\\x00e4\x00f6.txt"), 0);
	assert_non_null(_wfullpath(wpath, L"name", _MAX_PATH));
	assert_int_equal(wcscmp(wpath + wcslen(wpath) - 5, L"\\name"), 0);
	assert_null(_wfullpath(wpath, L"name", 3));
	assert_int_equal(errno, ERANGE);
	assert_non_null(strrchr(_pgmptr, '\\'));
	assert_non_null(wcsstr(_wpgmptr, L".exe"));
}

static void test_environment(void **state)
{
	(void)state;
	char *copy;
	wchar_t *wide;
	size_t size;
	assert_int_equal(_putenv("MS_TEST=one"), 0);
	assert_string_equal(getenv("MS_TEST"), "one");
	assert_int_equal(_putenv("MS_TEST="), 0);
	assert_null(getenv("MS_TEST"));
	assert_int_equal(_putenv("=x"), -1);
	/* The system's environment follows. Microsoft Learn, "_putenv_s, _wputenv_s". */
	wchar_t seen[8];
	assert_int_equal(_putenv_s("MS_TEST", "\xe2\x82\xac"), 0);
	assert_int_equal(GetEnvironmentVariableW(L"MS_TEST", seen, 8), 1);
	assert_int_equal(seen[0], 0x20ac);
	assert_int_equal(_putenv("MS_TEST="), 0);
	assert_int_equal(GetEnvironmentVariableW(L"MS_TEST", seen, 8), 0);
	/* So it does for POSIX's functions. */
	static char entry[] = "MS_TEST=\xc3\xa4x";
	assert_int_equal(putenv(entry), 0);
	assert_int_equal(GetEnvironmentVariableW(L"MS_TEST", seen, 8), 2);
	assert_int_equal(seen[0], 0xe4);
	assert_int_equal(unsetenv("MS_TEST"), 0);
	assert_int_equal(GetEnvironmentVariableW(L"MS_TEST", seen, 8), 0);
	assert_int_equal(setenv("MS_TEST", "three", 1), 0);
	assert_int_equal(setenv("MS_TEST", "four", 0), 0);
	assert_int_equal(GetEnvironmentVariableW(L"MS_TEST", seen, 8), 5);
	assert_int_equal(_putenv_s("MS_TEST", "two"), 0);
	assert_int_equal(_putenv_s("A=B", "two"), EINVAL);
	assert_int_equal(_dupenv_s(&copy, &size, "MS_TEST"), 0);
	assert_true(size == 4 && strcmp(copy, "two") == 0);
	free(copy);
	assert_int_equal(_dupenv_s(&copy, &size, "MS_NONE"), 0);
	assert_true(copy == NULL && size == 0);
	assert_int_equal(_wputenv(L"MS_TEST=\x00e4\x20ac"), 0);
	assert_string_equal(getenv("MS_TEST"), "\xc3\xa4\xe2\x82\xac");
	wide = _wgetenv(L"MS_TEST");
	assert_int_equal(wcscmp(wide, L"\x00e4\x20ac"), 0);
	assert_ptr_equal(_wgetenv(L"MS_TEST"), wide);
	assert_null(_wgetenv(L"MS_NONE"));
	assert_int_equal(_wdupenv_s(&wide, &size, L"MS_TEST"), 0);
	assert_int_equal(size, 3);
	free(wide);
	wchar_t room[4];
	assert_int_equal(_wgetenv_s(&size, room, 4, L"MS_TEST"), 0);
	assert_int_equal(room[1], 0x20ac);
	assert_int_equal(_wgetenv_s(&size, room, 2, L"MS_TEST"), ERANGE);
	assert_int_equal(_wputenv_s(L"MS_TEST", L""), 0);
	assert_null(getenv("MS_TEST"));
}

static void test_wide_files(void **state)
{
	(void)state;
	/* A name beyond any code page. */
	static const wchar_t folder[] = L"\x65e5\x672c", file[] = L"\x65e5\x672c\\\xd83d\xde00.txt";
	struct _stat64 about;
	wchar_t before[_MAX_PATH], after[_MAX_PATH];
	char found[_MAX_PATH];
	_wrmdir(folder);
	assert_int_equal(_wmkdir(folder), 0);
	assert_int_equal(_wmkdir(folder), -1);
	assert_int_equal(errno, EEXIST);
	int fd = _wopen(file, _O_CREAT | _O_RDWR, _S_IREAD | _S_IWRITE);
	assert_true(fd >= 0);
	assert_int_equal(_write(fd, "12345", 5), 5);
	assert_int_equal(_lseek(fd, 1, SEEK_SET), 1);
	assert_int_equal(_locking(fd, _LK_NBLCK, 2), 0);
	assert_int_equal(_locking(fd, _LK_UNLCK, 2), 0);
	assert_int_equal(_locking(fd, 9, 2), -1);
	assert_int_equal(errno, EINVAL);
	_close(fd);
	assert_int_equal(_locking(fd, _LK_NBLCK, 2), -1);
	assert_int_equal(errno, EBADF);
	assert_int_equal(_wstat64(file, &about), 0);
	assert_int_equal(about.st_size, 5);
	assert_int_equal(_waccess(file, 6), 0);
	assert_int_equal(_wchmod(file, _S_IREAD), 0);
	assert_int_equal(_waccess(file, 2), -1);
	assert_int_equal(_waccess_s(file, 2), EACCES);
	assert_int_equal(_wchmod(file, _S_IREAD | _S_IWRITE), 0);
	FILE *stream;
	assert_int_equal(_wfopen_s(&stream, file, L"rb"), 0);
	assert_int_equal(fgetc(stream), '1');
	assert_int_equal(_wfreopen_s(&stream, file, L"r", stream), 0);
	fclose(stream);
	assert_int_equal(_wfopen_s(&stream, L"none/none", L"r"), ENOENT);
	assert_null(stream);
	assert_int_equal(_wsopen_s(&fd, file, _O_RDONLY, _SH_DENYNO, 0), 0);
	_close(fd);
	struct _wfinddata64_t data;
	intptr_t search = _wfindfirst64(L"\x65e5\x672c\\*.txt", &data);
	assert_true(search != -1);
	assert_true(wcscmp(data.name, L"\xd83d\xde00.txt") == 0 && data.size == 5);
	assert_int_equal(_wfindnext64(search, &data), -1);
	assert_int_equal(errno, ENOENT);
	_findclose(search);
	assert_non_null(_wgetcwd(before, _MAX_PATH));
	assert_int_equal(_wchdir(folder), 0);
	assert_non_null(_wgetcwd(after, _MAX_PATH));
	assert_int_equal(wcscmp(after + wcslen(after) - 2, folder), 0);
	assert_int_equal(_wchdir(before), 0);
	_wputenv_s(L"MS_PATH", after);
	_wputenv_s(L"MS_LIST", L"C:\\none;\x65e5\x672c");
	_searchenv("\xf0\x9f\x98\x80.txt", "MS_LIST", found);
	assert_non_null(strstr(found, "\xf0\x9f\x98\x80.txt"));
	_searchenv("nothing.at.all", "MS_LIST", found);
	assert_true(*found == '\0' && errno == ENOENT);
	wchar_t *name = _wtempnam(NULL, L"x");
	assert_non_null(name);
	free(name);
	assert_int_equal(_wunlink(file), 0);
	assert_int_equal(_wrmdir(folder), 0);
	char pattern[] = "fileXXXXXX";
	assert_ptr_equal(_mktemp(pattern), pattern);
	assert_int_equal(_access(pattern, 0), -1);
	int mask;
	assert_int_equal(_umask_s(_S_IWRITE, &mask), 0);
	_umask(mask);
	assert_int_equal(_umask_s(1, &mask), EINVAL);
}

static void test_processes(void **state)
{
	(void)state;
	static const wchar_t *const arguments[] = { L"cmd", L"/c", L"exit 7", NULL };
	assert_int_equal(_wspawnvp(_P_WAIT, L"cmd.exe", arguments), 7);
	assert_int_equal(_wspawnlp(_P_WAIT, L"cmd.exe", L"cmd", L"/c", L"exit 9", NULL), 9);
	assert_int_equal(_wspawnv(_P_WAIT, L"none-such.exe", arguments), -1);
	assert_int_equal(errno, ENOENT);
	assert_int_equal(_wsystem(L"exit 3"), 3);
	/* With the marks around the whole that programs for Windows add, because Microsoft's system() loses two, and without. */
	assert_int_equal(system("\"\"%ComSpec%\" /c \"exit 5\"\""), 5);
	assert_int_equal(system("\"%ComSpec%\" /c \"exit 6\""), 6);
	assert_true(_wsystem(NULL) != 0);
}

static void test_floating_point(void **state)
{
	(void)state;
	volatile double one = 1.0, three = 3.0, zero = 0.0;
	unsigned before = _controlfp(0, 0), word;
	assert_int_equal(before & _MCW_EM, _MCW_EM);
	assert_int_equal(before & _MCW_RC, _RC_NEAR);
	volatile double near = one / three;
	assert_int_equal(_controlfp_s(&word, _RC_UP, _MCW_RC), 0);
	assert_int_equal(word & _MCW_RC, _RC_UP);
	assert_true(one / three > near);
	volatile long double lone = 1.0L, lthree = 3.0L;
	long double up = lone / lthree;
	_controlfp(_RC_DOWN, _MCW_RC);
	assert_true(lone / lthree < up);
	_controlfp(_RC_NEAR, _MCW_RC);
	_clearfp();
	assert_int_equal(_statusfp() & _SW_ZERODIVIDE, 0);
	volatile double infinite = one / zero;
	assert_true((_statusfp() & _SW_ZERODIVIDE) != 0);
	assert_true((_clearfp() & _SW_ZERODIVIDE) != 0 && _statusfp() == 0);
	_control87(_DN_FLUSH, _MCW_DN);
	volatile double small = DBL_MIN;
	assert_true(small / 2 == 0);
	_fpreset();
	assert_true(small / 2 != 0);
	assert_int_equal(_fpclass(infinite), _FPCLASS_PINF);
	assert_int_equal(_fpclass(-zero), _FPCLASS_NZ);
	assert_int_equal(_fpclass(-small / 4), _FPCLASS_ND);
	assert_int_equal(_fpclass(one), _FPCLASS_PN);
	assert_int_equal(_fpclass(infinite - infinite), _FPCLASS_QNAN);
	assert_true(!_finite(infinite) && _finite(one) && _isnan(infinite - infinite) && _copysign(3, -1) == -3 && _chgsign(2) == -2);
	assert_true(_logb(8) == 3 && _nextafter(1, 2) > 1 && _scalb(1, 4) == 16 && _hypot(3, 4) == 5);
}

static unsigned __stdcall nothing(void *argument)
{
	(void)argument;
	return 0;
}

/* _pclose() gives _cwait()'s result with its bytes swapped (Microsoft Learn): the bare exit code, where pclose() has waitpid()'s form. */
static void test_commands(void **state)
{
	(void)state;
	assert_int_equal(_pclose(_popen("exit 0", "r")), 0);
	assert_int_equal(_pclose(_popen("exit 3", "r")), 3);
	assert_int_equal(_pclose(_popen("exit 300", "r")), 300);
	assert_int_equal(_pclose(_popen("exit -2", "r")), -2);
	assert_int_equal(pclose(popen("exit 3", "r")), 3 << 8);
	errno = 0;
	assert_int_equal(_beginthreadex(NULL, 0, NULL, NULL, 0, NULL), 0);
	assert_int_equal(errno, EINVAL);
	assert_true(_beginthread(NULL, 0, NULL) == (uintptr_t)-1);
	uintptr_t thread = _beginthreadex(NULL, 0, nothing, NULL, 0, NULL);
	assert_true(thread != 0);
	assert_int_equal(WaitForSingleObject((HANDLE)thread, 10000), WAIT_OBJECT_0);
	CloseHandle((HANDLE)thread);
}

/* "Format specification syntax", Microsoft Learn: w says that s and c are wide. The numbers are C23's. */
static void test_w_in_formats(void **state)
{
	char text[40];
	wchar_t wide[40];
	/* The compiler does not know them. */
	const char *volatile format = "%ws|%4wc|%-5ws|%w32d";
	(void)state;
	assert_int_equal(snprintf(text, sizeof text, format, L"wide", L'c', L"x", 5), 17);
	assert_string_equal(text, "wide|   c|x    |5");
	assert_int_equal(swprintf(wide, 40, L"%ws %wc", L"wide", L'c'), 6);
	assert_true(wcscmp(wide, L"wide c") == 0);
}

static void test_rest(void **state)
{
	(void)state;
	int mode = -1;
	assert_int_equal(_get_fmode(&mode), 0);
	assert_int_equal(mode, _O_BINARY);
	assert_int_equal(_set_fmode(_O_BINARY), 0);
	assert_int_equal(_set_fmode(_O_APPEND), EINVAL);
	assert_int_equal(_set_abort_behavior(0, _WRITE_ABORT_MSG), 0);
	_set_abort_behavior(_CALL_REPORTFAULT, _CALL_REPORTFAULT);
	assert_int_equal(_set_abort_behavior(0, 0), _CALL_REPORTFAULT);
	assert_true(_getmaxstdio() >= 512 && _setmaxstdio(100) == 100 && _setmaxstdio(1) == -1);
	assert_true(_countof("abc") == 4 && __max(1, 2) == 2 && __min(1, 2) == 1);
	/* Without a key that waits nothing is read. */
	assert_int_equal(_ungetch('x'), 'x');
	assert_int_equal(_ungetch('y'), EOF);
	assert_true(_kbhit());
	assert_int_equal(_getch(), 'x');
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_numbers),
		cmocka_unit_test(test_strings),
		cmocka_unit_test(test_search),
		cmocka_unit_test(test_paths),
		cmocka_unit_test(test_environment),
		cmocka_unit_test(test_wide_files),
		cmocka_unit_test(test_processes),
		cmocka_unit_test(test_floating_point),
		cmocka_unit_test(test_commands),
		cmocka_unit_test(test_w_in_formats),
		cmocka_unit_test(test_rest)
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
