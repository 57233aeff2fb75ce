/* SPDX-License-Identifier: MIT */
/* lpReserved2 as other runtimes write and read it: a block made by hand reaches the child's table of open files, flags and all;
 * and what our spawn writes has the documented layout. Third seed: int count, then count flag bytes, then count unaligned handles. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "crt_platform.h"

#include <windows.h>

enum { FOPEN = 0x01, FPIPE = 0x08, FAPPEND = 0x20, FDEV = 0x40, FTEXT = 0x80 };

static char *self;

static int run_child(const char *role)
{
	char text[16];
	if (strcmp(role, "hand-made") == 0) {
		/* 4 is the pipe, 3 and 5 are closed, 6 appends. */
		if (__plat_read(4, text, sizeof text) != 5 || memcmp(text, "piped", 5) != 0)
			return 101;
		if (__plat_read(3, text, 1) != -EBADF || __plat_read(5, text, 1) != -EBADF)
			return 102;
		if (__plat_write(6, "tail", 4) != 4)
			return 103;
		return 21;
	}
	if (strcmp(role, "broken") == 0)
		/* The block lied about its length: nothing of it was used, and the standard handles are there. */
		return __plat_read(4, text, 1) == -EBADF ? 22 : 104;
	if (strcmp(role, "layout") == 0) {
		STARTUPINFOW info;
		GetStartupInfoW(&info);
		const unsigned char *block = info.lpReserved2;
		int count;
		if (block == NULL || info.cbReserved2 < sizeof count)
			return 105;
		memcpy(&count, block, sizeof count);
		if (count < 8 || info.cbReserved2 != sizeof count + (size_t)count * (1 + sizeof(HANDLE)))
			return 106;
		HANDLE handle;
		memcpy(&handle, block + sizeof count + (size_t)count + 7 * sizeof handle, sizeof handle);
		if ((block[sizeof count + 7] & FOPEN) == 0 || (block[sizeof count + 7] & FPIPE) == 0)
			return 107;
		DWORD got;
		return ReadFile(handle, text, sizeof text, &got, NULL) && got == 4 && memcmp(text, "ours", 4) == 0 ? 23 : 108;
	}
	return 199;
}

/* This program's path as the system knows it, in quotes, and the role. */
static DWORD start(const char *role, const void *block, WORD size)
{
	WCHAR path[1024], line[1200];
	DWORD length = GetModuleFileNameW(NULL, path, 1024), at = 0, code = 0;
	assert_true(length > 0 && length < 1024);
	line[at++] = '"';
	for (DWORD i = 0; i < length; i++)
		line[at++] = path[i];
	line[at++] = '"';
	line[at++] = ' ';
	for (; *role != '\0'; role++)
		line[at++] = (WCHAR)*role;
	line[at] = 0;
	STARTUPINFOW info;
	PROCESS_INFORMATION process;
	memset(&info, 0, sizeof info);
	info.cb = sizeof info;
	info.lpReserved2 = (BYTE *)block;
	info.cbReserved2 = size;
	assert_true(CreateProcessW(path, line, NULL, NULL, TRUE, 0, NULL, NULL, &info, &process));
	WaitForSingleObject(process.hProcess, INFINITE);
	GetExitCodeProcess(process.hProcess, &code);
	CloseHandle(process.hProcess);
	CloseHandle(process.hThread);
	return code;
}

static void test_hand_made(void **state)
{
	(void)state;
	SECURITY_ATTRIBUTES inherit = { sizeof inherit, NULL, TRUE };
	HANDLE reader, writer;
	assert_true(CreatePipe(&reader, &writer, &inherit, 0));
	HANDLE file = CreateFileW(L"append.txt", GENERIC_WRITE, 0, &inherit, CREATE_ALWAYS, 0, NULL);
	DWORD done;
	assert_true(WriteFile(file, "head,", 5, &done, NULL));
	SetFilePointer(file, 0, NULL, FILE_BEGIN);
	assert_true(WriteFile(writer, "piped", 5, &done, NULL));

	enum { COUNT = 7 };
	unsigned char block[4 + COUNT + COUNT * sizeof(HANDLE)];
	HANDLE handles[COUNT] = {
		GetStdHandle(STD_INPUT_HANDLE), GetStdHandle(STD_OUTPUT_HANDLE), GetStdHandle(STD_ERROR_HANDLE),
		INVALID_HANDLE_VALUE, reader, reader, file,
	};
	/* 5 has a handle but is not open. */
	static const unsigned char flags[COUNT] = { FOPEN, FOPEN, FOPEN, 0, FOPEN | FPIPE, 0, FOPEN | FAPPEND };
	int count = COUNT;
	memcpy(block, &count, 4);
	memcpy(block + 4, flags, COUNT);
	memcpy(block + 4 + COUNT, handles, sizeof handles);
	assert_int_equal(start("hand-made", block, sizeof block), 21);
	CloseHandle(file);
	CloseHandle(reader);
	CloseHandle(writer);

	char text[32];
	FILE *check = fopen("append.txt", "r");
	assert_non_null(check);
	size_t size = fread(text, 1, sizeof text, check);
	fclose(check);
	/* The append flag moved the write to the end. */
	assert_int_equal(size, 9);
	assert_memory_equal(text, "head,tail", 9);
	remove("append.txt");
}

static void test_broken(void **state)
{
	(void)state;
	unsigned char block[32];
	memset(block, 0xff, sizeof block);
	int count = 1000;
	memcpy(block, &count, 4);
	assert_int_equal(start("broken", block, sizeof block), 22);
	count = -5;
	memcpy(block, &count, 4);
	assert_int_equal(start("broken", block, sizeof block), 22);
	assert_int_equal(start("broken", block, 3), 22);
}

static void test_layout(void **state)
{
	(void)state;
	int ends[2], status = -1;
	assert_int_equal(__plat_pipe(ends, 0), 0);
	assert_int_equal(__plat_dup2(ends[0], 7, 0), 7);
	assert_int_equal(__plat_write(ends[1], "ours", 4), 4);
	char *arguments[] = { self, "layout", NULL };
	intptr_t process;
	assert_int_equal(__plat_spawn(self, arguments, NULL, 0, NULL, &process), 0);
	assert_int_equal(__plat_process_wait(process, &status, 0), 1);
	assert_int_equal(status, 23 << 8);
}

int main(int argc, char **argv)
{
	if (argc == 2)
		return run_child(argv[1]);
	self = argv[0];
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_hand_made), cmocka_unit_test(test_broken), cmocka_unit_test(test_layout) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
