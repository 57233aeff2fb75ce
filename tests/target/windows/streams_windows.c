/* SPDX-License-Identifier: MIT */
/* Microsoft's names around streams, the environment, directories and searches. Expectations: Microsoft Learn. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <conio.h>
#include <crtdbg.h>
#include <direct.h>
#include <dirent.h>
#include <dos.h>
#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <malloc.h>
#include <math.h>
#include <process.h>
#include <search.h>
#include <share.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <wchar.h>

/* No header declares them: programs do. */
int __getmainargs(int *count, char ***arguments, char ***environment, int expand, void *start);
int __wgetmainargs(int *count, wchar_t ***arguments, wchar_t ***environment, int expand, void *start);

/* The bytes of a file. */
static size_t bytes_of(const char *path, char *to, size_t size)
{
	FILE *f = fopen(path, "rb");
	assert_non_null(f);
	size_t length = fread(to, 1, size, f);
	fclose(f);
	return length;
}

static void test_fmode(void **state)
{
	(void)state;
	char raw[16];
	int mode, ends[2];
	assert_int_equal(*__p__fmode(), _O_BINARY);
	assert_int_equal(_set_fmode(_O_TEXT), 0);
	assert_int_equal(_get_fmode(&mode), 0);
	assert_int_equal(mode, _O_TEXT);
	errno = 0;
	assert_int_equal(_get_fmode(NULL), EINVAL);
	assert_int_equal(errno, EINVAL);
	FILE *f = fopen("fmode", "w");
	fputs("a\nb\n", f);
	fclose(f);
	assert_int_equal(bytes_of("fmode", raw, sizeof raw), 6);
	assert_memory_equal(raw, "a\r\nb\r\n", 6);
	/* Reading translates back; positions are those of the file. */
	f = fopen("fmode", "r");
	assert_int_equal(fgetc(f), 'a');
	assert_int_equal(fgetc(f), '\n');
	assert_int_equal(ftell(f), 3);
	assert_int_equal(fseek(f, 0, SEEK_SET), 0);
	assert_int_equal(fread(raw, 1, sizeof raw, f), 4);
	fclose(f);
	/* Ctrl-Z ends the text, until the position is changed. */
	f = fopen("fmode", "wb");
	fputs("foo\032bar", f);
	fclose(f);
	f = fopen("fmode", "rt");
	assert_int_equal(fread(raw, 1, sizeof raw, f), 3);
	clearerr(f);
	assert_int_equal(fread(raw, 1, sizeof raw, f), 0);
	rewind(f);
	assert_int_equal(fread(raw, 1, sizeof raw, f), 3);
	assert_int_equal(fseek(f, 4, SEEK_SET), 0);
	assert_int_equal(fread(raw, 1, sizeof raw, f), 3);
	assert_memory_equal(raw, "bar", 3);
	fclose(f);
	/* Who asks for binary gets that, on descriptors too. */
	f = fopen("fmode", "wb");
	fputs("\n", f);
	fclose(f);
	assert_int_equal(bytes_of("fmode", raw, sizeof raw), 1);
	int fd = _open("fmode", _O_WRONLY | _O_TRUNC | _O_BINARY);
	assert_int_equal(_write(fd, "\n", 1), 1);
	_close(fd);
	assert_int_equal(bytes_of("fmode", raw, sizeof raw), 1);
	fd = _open("fmode", _O_WRONLY | _O_TRUNC);
	assert_int_equal(_write(fd, "\n", 1), 1);
	_close(fd);
	assert_int_equal(bytes_of("fmode", raw, sizeof raw), 2);
	/* Pipes follow it. */
	assert_int_equal(_pipe(ends, 100, 0), 0);
	assert_int_equal(_write(ends[1], "\n", 1), 1);
	assert_int_equal(_setmode(ends[0], _O_BINARY), _O_TEXT);
	assert_int_equal(_read(ends[0], raw, sizeof raw), 2);
	_close(ends[0]);
	_close(ends[1]);
	assert_int_equal(_set_fmode(_O_BINARY), 0);
	f = fopen("fmode", "w");
	fputs("\n", f);
	fclose(f);
	assert_int_equal(bytes_of("fmode", raw, sizeof raw), 1);
	_unlink("fmode");
}

static void test_streams(void **state)
{
	(void)state;
	char text[8] = "xxxxxxx";
	wchar_t wide[8];
	FILE *f = fopen("stream", "w+");
	fputs("abcdef\nline\n", f);
	rewind(f);
	assert_int_equal(fread_s(text, sizeof text, 2, 3, f), 3);
	assert_memory_equal(text, "abcdefx", 8);
	errno = 0;
	assert_int_equal(fread_s(text, 4, 1, 5, f), 0);
	assert_int_equal(errno, ERANGE);
	assert_memory_equal(text, "\0\0\0\0efx", 8);
	rewind(f);
	while (fgetc(f) != '\n')
		;
	assert_int_equal(fread_s(NULL, 4, 1, 1, f), 0);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(_fread_nolock_s(text, sizeof text, 1, 4, f), 4);
	assert_memory_equal(text, "line", 4);
	/* More was asked for than there is room, but no more is there. */
	errno = 0;
	assert_int_equal(fread_s(text, 2, 1, 9, f), 1);
	assert_true(text[0] == '\n' && errno == 0);
	rewind(f);
	assert_int_equal(fread_s(text, sizeof text, 5, 99, f), 0);
	assert_int_equal(errno, ERANGE);
	while (fgetc(f) != EOF)
		;
	assert_true(feof(f));
	assert_int_equal(clearerr_s(f), 0);
	assert_false(feof(f));
	assert_int_equal(clearerr_s(NULL), EINVAL);
	fclose(f);
	/* _sopen_s() looks at its arguments. */
	int fd = 5;
	errno = 0;
	assert_int_equal(_sopen_s(&fd, "mode", _O_CREAT, _SH_DENYNO, 0xff), EINVAL);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(fd, -1);
	assert_int_equal(_sopen_s(NULL, "mode", _O_RDONLY, _SH_DENYNO, 0), EINVAL);
	assert_int_equal(_wsopen_s(&fd, NULL, _O_RDONLY, _SH_DENYNO, 0), EINVAL);
	assert_int_equal(_sopen_s(&fd, "no such file", _O_RDONLY, _SH_DENYNO, 0), ENOENT);
	assert_int_equal(_open(NULL, _O_RDONLY), -1);
	assert_int_equal(errno, EINVAL);
	assert_null(_wfopen(NULL, L"r"));
	assert_int_equal(errno, EINVAL);
	/* Lines of standard input, which is the file now. */
	assert_non_null(freopen("stream", "r", stdin));
	assert_ptr_equal(_getws_s(wide, 4), NULL);
	assert_int_equal(errno, ERANGE);
	assert_ptr_equal(_getws_s(wide, 8), wide);
	assert_int_equal(wcscmp(wide, L"line"), 0);
	assert_null(_getws_s(wide, 8));
	assert_null(_getws_s(NULL, 8));
	assert_int_equal(errno, EINVAL);
	assert_non_null(freopen("stream", "r", stdin));
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
	assert_ptr_equal(gets(text), text);
	assert_string_equal(text, "abcdef");
	assert_ptr_equal(gets(text), text);
	assert_string_equal(text, "line");
	assert_null(gets(text));
	assert_string_equal(text, "line");
	assert_non_null(freopen("NUL", "r", stdin));
	_unlink("stream");
	/* Two temporary files and another one. */
	f = fopen("kept", "w");
	assert_true(tmpfile() != NULL && tmpfile() != NULL);
	assert_int_equal(_rmtmp(), 2);
	assert_int_equal(rmtmp(), 0);
	assert_true(fputs("x", f) >= 0 && fclose(f) == 0);
	_unlink("kept");
	wchar_t name[L_tmpnam];
	assert_int_equal(_wtmpnam_s(name, L_tmpnam), 0);
	assert_int_equal(_wtmpnam_s(name, 2), ERANGE);
	assert_int_equal(_wtmpnam_s(NULL, 2), EINVAL);
	wchar_t template[] = L"nameXXXXXX";
	assert_ptr_equal(_wmktemp(template), template);
	assert_true(wcsncmp(template, L"name", 4) == 0 && wcscmp(template, L"nameXXXXXX") != 0 && wcslen(template) == 10);
	assert_int_equal(_wmktemp_s(template, 5), EINVAL);
	assert_int_equal(template[0], 0);
}

/* How often a variable stands in the wide environment, and the last value. */
static int find(const wchar_t *name, const wchar_t **value)
{
	int count = 0;
	size_t length = wcslen(name);
	for (wchar_t **p = _wenviron; *p != NULL; p++) {
		if (wcsncmp(*p, name, length) == 0 && (*p)[length] == L'=') {
			count++;
			*value = *p + length + 1;
		}
	}
	return count;
}

static void test_environment(void **state)
{
	(void)state;
	const wchar_t *value = L"", *before;
	assert_ptr_equal(*__p__environ(), _environ);
	assert_int_equal(find(L"TWINCRT_TEST", &value), 0);
	assert_int_equal(_wputenv(L"TWINCRT_TEST=\x20ac" L"1"), 0);
	assert_int_equal(find(L"TWINCRT_TEST", &before), 1);
	assert_int_equal(wcscmp(before, L"\x20ac" L"1"), 0);
	assert_int_equal(_putenv("TWINCRT_TEST=2"), 0);
	assert_int_equal(find(L"TWINCRT_TEST", &value), 1);
	assert_int_equal(wcscmp(value, L"2"), 0);
	/* What was seen stays. */
	assert_int_equal(wcscmp(before, L"\x20ac" L"1"), 0);
	assert_int_equal(_putenv("TWINCRT_TEST="), 0);
	assert_int_equal(find(L"TWINCRT_TEST", &value), 0);
	int count;
	char **arguments, **environment;
	wchar_t **wide_arguments, **wide_environment;
	assert_int_equal(__getmainargs(&count, &arguments, &environment, 0, NULL), 0);
	assert_true(count == __argc && arguments == __argv && environment == _environ);
	assert_int_equal(__wgetmainargs(&count, &wide_arguments, &wide_environment, 0, NULL), 0);
	assert_true(wide_arguments[0] != NULL && wide_arguments[count] == NULL && wide_environment == _wenviron);
}

static void test_directories(void **state)
{
	(void)state;
	char path[1024], *own;
	wchar_t wide[1024];
	assert_ptr_equal(_getdcwd(_getdrive(), path, sizeof path), path);
	own = _getcwd(NULL, 0);
	assert_string_equal(path, own);
	free(own);
	own = _getdcwd(0, NULL, 0);
	assert_string_equal(path, own);
	free(own);
	assert_ptr_equal(_wgetdcwd(0, wide, 1024), wide);
	assert_int_equal(wcslen(wide), mbstowcs(NULL, path, 0));
	errno = 0;
	assert_null(_getdcwd(0, path, 2));
	assert_int_equal(errno, ERANGE);
	assert_null(_getdcwd(27, path, sizeof path));
	assert_int_equal(errno, EINVAL);
	struct _diskfree_t room;
	assert_int_equal(_getdiskfree((unsigned)_getdrive(), &room), 0);
	assert_true(room.total_clusters != 0 && room.bytes_per_sector != 0 && room.avail_clusters <= room.total_clusters);
	assert_int_not_equal(_getdiskfree(27, &room), 0);
	assert_int_equal(errno, EINVAL);

	assert_int_equal(_wmkdir(L"d\x20ac"), 0);
	fclose(_wfopen(L"d\x20ac/f\xd83d\xde00", L"w"));
	_WDIR *dir = _wopendir(L"d\x20ac");
	assert_non_null(dir);
	int files = 0, all = 0;
	long place = -1;
	for (struct _wdirent *entry; (entry = _wreaddir(dir)) != NULL; all++) {
		if (wcscmp(entry->d_name, L"f\xd83d\xde00") == 0 || wcscmp(entry->d_name, L"f") > 0) {
			files++;
			assert_int_equal(entry->d_namlen, wcslen(entry->d_name));
			assert_int_equal(entry->d_type, DT_REG);
			place = _wtelldir(dir);
		}
	}
	assert_int_equal(files, 1);
	assert_int_equal(all, 3);
	assert_int_equal(place, _wtelldir(dir) < place ? -1 : place);
	_wseekdir(dir, 2);
	assert_true(_wreaddir(dir) != NULL && _wreaddir(dir) == NULL);
	_wrewinddir(dir);
	assert_non_null(_wreaddir(dir));
	assert_int_equal(_wclosedir(dir), 0);
	errno = 0;
	assert_null(_wopendir(L"no such folder"));
	assert_int_equal(errno, ENOENT);
	assert_int_equal(_wclosedir(NULL), -1);
	assert_int_equal(errno, EBADF);
	assert_true(_wunlink(L"d\x20ac/f\xd83d\xde00") == 0 && _wrmdir(L"d\x20ac") == 0);
	struct _stat32 s;
	assert_true(_stat32(".", &s) == 0 && s.st_mode & _S_IFDIR);
}

static int compare(void *context, const void *a, const void *b)
{
	++*(int *)context;
	return *(const int *)a - *(const int *)b;
}

static void test_search(void **state)
{
	(void)state;
	int values[4] = { 3, 1, 2 }, one = 1, five = 5, calls = 0;
	unsigned count = 3;
	assert_ptr_equal(_lfind_s(&one, values, &count, sizeof *values, compare, &calls), values + 1);
	assert_int_equal(calls, 2);
	assert_null(_lfind_s(&five, values, &count, sizeof *values, compare, &calls));
	assert_ptr_equal(_lsearch_s(&five, values, &count, sizeof *values, compare, &calls), values + 3);
	assert_true(count == 4 && values[3] == 5);
	errno = 0;
	assert_null(_lfind_s(NULL, values, &count, sizeof *values, compare, &calls));
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_null(_lsearch_s(&five, NULL, &count, sizeof *values, compare, &calls));
	assert_int_equal(errno, EINVAL);
	errno = 0;
	assert_null(_lsearch_s(&five, values, &count, 0, compare, &calls));
	assert_int_equal(errno, EINVAL);
	assert_int_equal(count, 4);
}

static int executed;

static int a_function(void)
{
	assert_true(executed != 0);
	return ++executed;
}

static int last_function(void)
{
	assert_int_equal(executed, 0);
	return ++executed;
}

static void test_others(void **state)
{
	(void)state;
	struct timespec now;
	struct _complex z = { 3, 4 };
	assert_true(_cabs(z) == 5 && _chgsignl(1) == -1 && _copysignl(2, -1) == -2 && chgsign(1) == -1 && fpclass(-1.0) == _FPCLASS_NN);
	assert_int_equal(_timespec64_get(&now, TIME_UTC), TIME_UTC);
	assert_true(now.tv_sec >= time(NULL) - 1);
	long bias;
	assert_int_equal(_get_dstbias(&bias), 0);
	assert_int_equal(_dstbias, bias);
	/* The names without the underscore. */
	int fd = _open("others", _O_CREAT | _O_TRUNC | _O_RDWR, _S_IREAD | _S_IWRITE);
	assert_int_equal(_write(fd, "abc", 3), 3);
	assert_true(tell(fd) == 3 && filelength(fd) == 3 && eof(fd) == 1 && chsize(fd, 5) == 0 && filelength(fd) == 5 && setmode(fd, _O_BINARY) == _O_BINARY);
	_close(fd);
	fd = sopen("others", _O_RDONLY, _SH_DENYNO);
	assert_true(fd >= 0);
	_close(fd);
	_unlink("others");
	assert_true(ungetch('q') == 'q' && kbhit() && getch() == 'q');
	assert_true(_ungetwch(L'w') == L'w' && _getwch_nolock() == L'w');
	/* No console is there to read from. */
	char line[8] = { 5 };
	size_t length = 9;
	errno = 0;
	assert_int_equal(_cgets_s(NULL, 5, &length), EINVAL);
	assert_int_equal(errno, EINVAL);
	assert_int_equal(_cgets_s(line, 0, &length), EINVAL);
	/* A DLL that is always there. */
	char kernel[] = "kernel32.dll", none[] = "no such file.dll";
	intptr_t dll = _loaddll(kernel);
	assert_true(dll != 0);
	assert_int_equal(_unloaddll(dll), 0);
	errno = 0;
	assert_true(_loaddll(none) == 0 && errno == ENOENT);
	/* The debug runtime's names are there, and do nothing. */
	_ASSERT(0);
	_ASSERTE(fd == -77);
	_RPT1(_CRT_WARN, "%d", 1);
	assert_true(_CrtSetReportMode(_CRT_ASSERT, _CRTDBG_MODE_FILE) == 0 && _CrtDumpMemoryLeaks() == 0 && _CrtCheckMemory());
	/* Few bytes on the stack, many on the heap. */
	for (size_t size = 100; size < 100000; size *= 50) {
		char *room = _malloca(size);
		assert_true(room != NULL && (uintptr_t)room % 16 == 0);
		memset(room, 'x', size);
		_freea(room);
	}
	_freea(NULL);
	assert_true(_set_error_mode(_OUT_TO_STDERR) == _OUT_TO_DEFAULT && _set_error_mode(_REPORT_ERRMODE) == _OUT_TO_STDERR);
	errno = 0;
	assert_true(_set_error_mode(9) == -1 && errno == EINVAL);
	unsigned version = 0;
	assert_true(_get_winmajor(&version) == 0 && version >= 6 && _get_osver(NULL) == EINVAL);
	assert_non_null(strstr(_acmdln, "streams_windows"));
	assert_int_equal(wcslen(_wcmdln), mbstowcs(NULL, _acmdln, 0));
	/* Lists of functions, newest first. */
	_onexit_table_t table = { 0 };
	assert_true(_initialize_onexit_table(&table) == 0 && _initialize_onexit_table(NULL) == -1);
	for (int i = 0; i < 100; i++)
		assert_int_equal(_register_onexit_function(&table, i == 99 ? last_function : a_function), 0);
	assert_int_equal(_execute_onexit_table(&table), 0);
	assert_int_equal(executed, 100);
	assert_true(_execute_onexit_table(&table) == 0 && executed == 100);
	char *block = _malloc_dbg(5, _NORMAL_BLOCK, __FILE__, __LINE__);
	assert_non_null(block);
	_free_dbg(block, _NORMAL_BLOCK);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_fmode),
		cmocka_unit_test(test_streams),
		cmocka_unit_test(test_environment),
		cmocka_unit_test(test_directories),
		cmocka_unit_test(test_search),
		cmocka_unit_test(test_others),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
