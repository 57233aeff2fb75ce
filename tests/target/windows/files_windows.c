/* SPDX-License-Identifier: MIT */
/* Files as Windows has them and POSIX wants them: long paths, UTF-8 names, shared, renamed and deleted while open, text mode,
 * HANDLEs and descriptors, Microsoft's names. Expectations: POSIX.1-2017, and Microsoft Learn for the underscore names. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <direct.h>
#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <windows.h>

static void put_file(const char *name, const char *text)
{
	int fd = open(name, O_WRONLY | O_CREAT | O_TRUNC, 0644);
	assert_true(fd >= 0);
	assert_int_equal(write(fd, text, strlen(text)), strlen(text));
	assert_int_equal(close(fd), 0);
}

static void expect_file(const char *name, const char *text, size_t size)
{
	char read_back[512];
	int fd = open(name, O_RDONLY);
	assert_true(fd >= 0);
	assert_int_equal(read(fd, read_back, sizeof read_back), size);
	assert_memory_equal(read_back, text, size);
	close(fd);
}

static void long_paths(void **state)
{
	char name[1024] = "deep";
	struct stat about;
	(void)state;
	assert_int_equal(mkdir(name, 0755), 0);
	for (int i = 0; i < 6; i++) {
		size_t length = strlen(name);
		name[length] = i & 1 ? '/' : '\\';
		memset(name + length + 1, 'a' + i, 70);
		name[length + 71] = '\0';
		assert_int_equal(mkdir(name, 0755), 0);
	}
	assert_true(strlen(name) > 400);
	strcat(name, "/./../");
	memset(name + strlen(name), 'f', 70);
	strcat(name, "/leaf");
	put_file(name, "deep");
	expect_file(name, "deep", 4);
	assert_int_equal(stat(name, &about), 0);
	assert_int_equal(about.st_size, 4);
	assert_int_equal(rename(name, "up"), 0);
	assert_int_equal(unlink("up"), 0);
	*strstr(name, "/./../") = '\0';
	for (int i = 0; i < 6; i++) {
		assert_int_equal(rmdir(name), 0);
		name[strlen(name) - 71] = '\0';
	}
	assert_int_equal(rmdir("deep"), 0);
}

static void names_in_utf8(void **state)
{
	(void)state;
	/* The last is a surrogate without its partner, which Windows allows in names. */
	static const char *const names[] = { "gr\xc3\xbc\xc3\x9f", "\xe6\xb1\x89\xe5\xad\x97", "\xf0\x9f\x98\x80", "a b", "%d" };
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
		put_file(names[i], "x");
		assert_int_equal(access(names[i], R_OK | W_OK), 0);
		assert_int_equal(unlink(names[i]), 0);
		assert_int_equal(access(names[i], F_OK), -1);
		assert_int_equal(errno, ENOENT);
	}
	assert_int_equal(open("\xff", O_RDONLY), -1);
	assert_int_equal(errno, EILSEQ);
	assert_int_equal(open("", O_RDONLY), -1);
	assert_int_equal(errno, ENOENT);
}

static void used_while_open(void **state)
{
	char text[8];
	(void)state;
	put_file("open.txt", "first");
	int fd = open("open.txt", O_RDWR);
	int again = open("open.txt", O_RDWR);
	assert_true(fd >= 0 && again >= 0);
	/* Renamed under its readers' hands, and another file over it. */
	assert_int_equal(rename("open.txt", "moved.txt"), 0);
	assert_int_equal(read(fd, text, 5), 5);
	assert_memory_equal(text, "first", 5);
	put_file("new.txt", "second");
	assert_int_equal(rename("new.txt", "moved.txt"), 0);
	expect_file("moved.txt", "second", 6);
	assert_int_equal(lseek(again, 0, SEEK_SET), 0);
	assert_int_equal(read(again, text, 5), 5);
	assert_memory_equal(text, "first", 5);
	close(fd);
	close(again);
	/* Deleted while open. */
	fd = open("moved.txt", O_RDWR);
	assert_int_equal(unlink("moved.txt"), 0);
	assert_int_equal(write(fd, "third!", 6), 6);
	close(fd);
	assert_int_equal(access("moved.txt", F_OK), -1);
	/* Read-only files can be replaced and deleted: that is their folder's affair. */
	put_file("ro", "1");
	assert_int_equal(chmod("ro", 0444), 0);
	/* Wine lets root write all the same. */
	fd = open("ro", O_WRONLY);
	if (fd < 0)
		assert_int_equal(errno, EACCES);
	else
		close(fd);
	put_file("rw", "2");
	assert_int_equal(rename("rw", "ro"), 0);
	expect_file("ro", "2", 1);
	assert_int_equal(chmod("ro", 0444), 0);
	assert_int_equal(unlink("ro"), 0);
}

static void renamed_folders(void **state)
{
	(void)state;
	assert_int_equal(mkdir("C:/", 0755), -1);
	assert_int_equal(errno, EEXIST);
	assert_int_equal(mkdir("C:", 0755), -1);
	assert_int_equal(errno, EEXIST);
	assert_int_equal(mkdir("from", 0755), 0);
	assert_int_equal(mkdir("to", 0755), 0);
	put_file("from/f", "x");
	put_file("file", "y");
	assert_int_equal(rename("from", "file"), -1);
	assert_int_equal(errno, ENOTDIR);
	assert_int_equal(rename("file", "to"), -1);
	assert_int_equal(errno, EISDIR);
	assert_int_equal(rename("from", "to"), 0);
	assert_int_equal(access("to/f", F_OK), 0);
	assert_int_equal(mkdir("from", 0755), 0);
	assert_int_equal(rename("from", "to"), -1);
	assert_int_equal(errno, ENOTEMPTY);
	assert_int_equal(unlink("to"), -1);
	assert_int_equal(errno, EISDIR);
	assert_int_equal(rmdir("file"), -1);
	assert_int_equal(errno, ENOTDIR);
	assert_int_equal(unlink("to/f"), 0);
	assert_int_equal(rmdir("to"), 0);
	assert_int_equal(rmdir("from"), 0);
	assert_int_equal(unlink("file"), 0);
}

static void text_mode_writes(void **state)
{
	(void)state;
	int fd = _open("text", _O_WRONLY | _O_CREAT | _O_TRUNC | _O_TEXT, _S_IREAD | _S_IWRITE);
	assert_true(fd >= 0);
	assert_int_equal(_write(fd, "a\nb\r\n\n", 6), 6);
	assert_int_equal(_setmode(fd, _O_BINARY), _O_TEXT);
	assert_int_equal(_write(fd, "\n", 1), 1);
	assert_int_equal(_setmode(fd, _O_TEXT), _O_BINARY);
	assert_int_equal(_write(fd, "\n", 1), 1);
	_close(fd);
	expect_file("text", "a\r\nb\r\r\n\r\n\n\r\n", 12);
	unlink("text");
	assert_int_equal(_setmode(99, _O_TEXT), -1);
	assert_int_equal(errno, EBADF);
	assert_int_equal(_setmode(1, 12345), -1);
	assert_int_equal(errno, EINVAL);
}

static void text_mode_reads(void **state)
{
	char text[64];
	(void)state;
	put_file("text", "a\r\nb\rc\r\r\nd\n\r\nlast\r\x1aignored");
	for (unsigned step = 1; step < 40; step++) {
		int fd = _open("text", _O_RDONLY | _O_TEXT);
		int used = 0, got;
		while ((got = _read(fd, text + used, step)) > 0)
			used += got;
		assert_int_equal(got, 0);
		assert_int_equal(used, 15);
		assert_memory_equal(text, "a\nb\rc\r\nd\n\nlast\r", 15);
		/* Past Ctrl-Z nothing comes, until somebody seeks. */
		assert_int_equal(_read(fd, text, 1), 0);
		assert_int_equal(_lseek(fd, 0, SEEK_SET), 0);
		assert_int_equal(_read(fd, text, 1), 1);
		_close(fd);
	}
	unlink("text");
}

static void handles(void **state)
{
	struct _stat64 about;
	(void)state;
	int fd = open("handle", O_RDWR | O_CREAT | O_TRUNC, 0644);
	HANDLE handle = (HANDLE)_get_osfhandle(fd);
	DWORD done;
	assert_true(WriteFile(handle, "abc", 3, &done, NULL));
	/* Microsoft's handles can be inherited unless _O_NOINHERIT says otherwise; a foreign one stays what it was. */
	assert_true(GetHandleInformation(handle, &done));
	assert_int_equal(done & HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT);
	int other = _open("handle", _O_RDWR | _O_NOINHERIT);
	assert_true(GetHandleInformation((HANDLE)_get_osfhandle(other), &done));
	assert_int_equal(done & HANDLE_FLAG_INHERIT, 0);
	assert_int_equal(_close(other), 0);
	assert_int_equal(_telli64(fd), 3);
	assert_int_equal(_filelengthi64(fd), 3);
	assert_int_equal(_eof(fd), 1);
	assert_int_equal(_fstat64(fd, &about), 0);
	assert_int_equal(about.st_size, 3);
	assert_int_equal(about.st_mode & _S_IFMT, _S_IFREG);
	assert_true(about.st_mtime > 1700000000);
	close(fd);
	assert_int_equal(_get_osfhandle(fd), (intptr_t)INVALID_HANDLE_VALUE);
	assert_int_equal(errno, EBADF);
	handle = CreateFileW(L"handle", GENERIC_READ, 7, NULL, OPEN_EXISTING, 0, NULL);
	fd = _open_osfhandle((intptr_t)handle, _O_RDONLY);
	assert_true(GetHandleInformation((HANDLE)_get_osfhandle(fd), &done));
	assert_int_equal(done & HANDLE_FLAG_INHERIT, 0);
	char text[4];
	assert_int_equal(_read(fd, text, 4), 3);
	assert_int_equal(_write(fd, "x", 1), -1);
	assert_int_equal(errno, EBADF);
	assert_int_equal(_close(fd), 0);
	assert_false(GetHandleInformation(handle, &done));
	/* GNU make writes to such a descriptor. */
	handle = CreateFileW(L"handle", GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
	fd = _open_osfhandle((intptr_t)handle, 0);
	assert_int_equal(_setmode(fd, _O_TEXT), _O_BINARY);
	FILE *stream = _fdopen(fd, "wt");
	assert_non_null(stream);
	assert_true(fputs("xy\n", stream) >= 0);
	assert_int_equal(fclose(stream), 0);
	assert_int_equal(_stat64("handle", &about), 0);
	assert_int_equal(about.st_size, 4);
	assert_int_equal(_unlink("handle"), 0);
	assert_int_equal(_isatty(99), 0);
	assert_int_equal(errno, EBADF);
}

static void found_files(void **state)
{
	struct _finddata_t data;
	(void)state;
	assert_int_equal(_mkdir("find"), 0);
	put_file("find/one.txt", "1");
	put_file("find/tw\xc3\xb6.txt", "22");
	put_file("find/three.c", "333");
	intptr_t search = _findfirst("find/*.txt", &data);
	int seen = 0;
	assert_true(search != -1);
	do {
		assert_true(strcmp(data.name, "one.txt") == 0 ? data.size == 1 : strcmp(data.name, "tw\xc3\xb6.txt") == 0 && data.size == 2);
		seen++;
	} while (_findnext(search, &data) == 0);
	assert_int_equal(errno, ENOENT);
	assert_int_equal(_findclose(search), 0);
	assert_int_equal(seen, 2);
	assert_int_equal(_findfirst("find/*.none", &data), -1);
	assert_int_equal(errno, ENOENT);
	unlink("find/one.txt");
	unlink("find/tw\xc3\xb6.txt");
	unlink("find/three.c");
	assert_int_equal(_rmdir("find"), 0);
}

static void many_descriptors(void **state)
{
	enum { MANY = 300 };
	static int fds[MANY];
	(void)state;
	for (int i = 0; i < MANY; i++) {
		fds[i] = open("NUL", O_RDWR);
		assert_true(fds[i] >= 0);
		assert_true(i == 0 || fds[i] == fds[i - 1] + 1);
	}
	/* The lowest free one is taken. */
	assert_int_equal(close(fds[7]), 0);
	assert_int_equal(open("NUL", O_RDWR), fds[7]);
	for (int i = 0; i < MANY; i++)
		assert_int_equal(close(fds[i]), 0);
	assert_int_equal(close(fds[0]), -1);
	assert_int_equal(errno, EBADF);
}

/* What objects that were compiled with Microsoft's or mingw-w64's headers call, with those headers' numbers (fcntl.h constants, Microsoft Learn). */
extern int (*const __imp__open)(const char *, int, ...);
extern int (*const __imp__wopen)(const wchar_t *, int, ...);
extern int (*const __imp__sopen)(const char *, int, int, ...);
extern int (*const __imp__wsopen)(const wchar_t *, int, int, ...);

static void imported_open(void **state)
{
	(void)state;
	enum { WRITE = 1, READ_WRITE = 2, APPEND = 8, CREATE = 0x100, TRUNCATE = 0x200, EXCLUSIVE = 0x400, TEXT = 0x4000, BINARY = 0x8000 };
	struct stat st;
	int fd = __imp__open("theirs", WRITE | CREATE | EXCLUSIVE | TEXT, 0600);
	assert_true(fd >= 0);
	assert_int_equal(write(fd, "a\n", 2), 2);
	close(fd);
	assert_int_equal(stat("theirs", &st), 0);
	assert_int_equal(st.st_size, 3);
	errno = 0;
	assert_int_equal(__imp__wopen(L"theirs", READ_WRITE | CREATE | EXCLUSIVE, 0600), -1);
	assert_int_equal(errno, EEXIST);
	fd = __imp__sopen("theirs", WRITE | APPEND | BINARY, 0x40);
	assert_true(fd >= 0);
	assert_int_equal(write(fd, "b\n", 2), 2);
	close(fd);
	assert_int_equal(stat("theirs", &st), 0);
	assert_int_equal(st.st_size, 5);
	fd = __imp__wsopen(L"theirs", READ_WRITE | TRUNCATE | BINARY, 0x40);
	assert_true(fd >= 0);
	assert_int_equal(read(fd, &st, 1), 0);
	close(fd);
	assert_int_equal(__imp__wopen(L"not there", WRITE | BINARY), -1);
	assert_int_equal(errno, ENOENT);
	assert_int_equal(unlink("theirs"), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(long_paths),
		cmocka_unit_test(names_in_utf8),
		cmocka_unit_test(used_while_open),
		cmocka_unit_test(renamed_folders),
		cmocka_unit_test(text_mode_writes),
		cmocka_unit_test(text_mode_reads),
		cmocka_unit_test(handles),
		cmocka_unit_test(found_files),
		cmocka_unit_test(many_descriptors),
		cmocka_unit_test(imported_open),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
