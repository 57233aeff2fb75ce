/* SPDX-License-Identifier: MIT */
/* Parent and child: arguments in both directions of the quoting rules, environment, inherited descriptors through lpReserved2 (a
 * hostile one too), closed standard descriptors, exit codes and signals of children. The program starts itself. */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <process.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <windows.h>

#include "crt_platform.h"

static char self[4096];

/* Runs this program with arguments; its output (descriptor 1) into `output`. The status. */
static int run(char *const argv[], char *const envp[], char *output, size_t size)
{
	int ends[2], status = -1;
	intptr_t child;
	size_t used = 0;

	assert_int_equal(__plat_pipe(ends, O_CLOEXEC), 0);
	int standard[3] = { -1, ends[1], -1 };
	assert_int_equal(__plat_spawn(self, argv, envp, 0, standard, &child), 0);
	close(ends[1]);
	for (;;) {
		ssize_t got = read(ends[0], output + used, size - 1 - used);
		if (got <= 0)
			break;
		used += (size_t)got;
	}
	output[used] = '\0';
	close(ends[0]);
	assert_int_equal(__plat_process_wait(child, &status, 0), 1);
	return status;
}

static void arguments_survive(void **state)
{
	(void)state;
	char *argv[] = { self, "print", "", "a b", "\"", "\\", "a\\\"b", "c:\\dir with blank\\", "\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80",
		"tab\there", "new\nline", "*", "%PATH%", "^&|<>", "\\\\\\\"", NULL };
	char output[1024], expected[1024] = "";
	assert_int_equal(run(argv, NULL, output, sizeof output), 0);
	for (int i = 2; argv[i] != NULL; i++) {
		strcat(expected, "[");
		strcat(expected, argv[i]);
		strcat(expected, "]");
	}
	assert_string_equal(output, expected);
}

static void long_argument(void **state)
{
	static char text[20001], output[20100];
	(void)state;
	memset(text, 'x', 20000);
	char *argv[] = { self, "print", text, NULL };
	assert_int_equal(run(argv, NULL, output, sizeof output), 0);
	assert_int_equal(strlen(output), 20002);
	static char more[40001];
	memset(more, 'y', 40000);
	argv[2] = more;
	intptr_t child;
	assert_int_equal(__plat_spawn(self, argv, NULL, 0, NULL, &child), -E2BIG);
}

static void environment_is_passed(void **state)
{
	(void)state;
	char *argv[] = { self, "env", NULL };
	char *envp[] = { "ZED=1", "alpha=\xc3\xa4", "Beta=two words", "EMPTY=", NULL };
	char output[4096];
	assert_int_equal(run(argv, envp, output, sizeof output), 0);
	assert_non_null(strstr(output, "ZED=1\n"));
	assert_non_null(strstr(output, "alpha=\xc3\xa4\n"));
	assert_non_null(strstr(output, "Beta=two words\n"));
	assert_null(strstr(output, "PATH="));
}

static void descriptors_are_inherited(void **state)
{
	(void)state;
	char output[64];
	char *argv[] = { self, "inherit", NULL };
	int file = open("inherited.txt", O_RDWR | O_CREAT | O_TRUNC, 0644);
	int kept = open("kept.txt", O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
	assert_true(file >= 3 && kept >= 3);
	/* At known places. */
	assert_int_equal(dup2(file, 20), 20);
	assert_int_equal(__plat_dup2(kept, 21, 1), 21);
	int append = open("append.txt", O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0644);
	assert_int_equal(dup2(append, 100), 100);
	assert_int_equal(write(append, "one", 3), 3);
	assert_int_equal(write(20, "parent", 6), 6);
	assert_int_equal(run(argv, NULL, output, sizeof output), 0);
	assert_string_equal(output, "ok");
	assert_int_equal(lseek(20, 0, SEEK_SET), 0);
	assert_int_equal(read(20, output, 20), 11);
	assert_memory_equal(output, "parentchild", 11);
	close(append);
	append = open("append.txt", O_RDONLY);
	assert_int_equal(read(append, output, 20), 6);
	assert_memory_equal(output, "onetwo", 6);
	close(append);
	close(file);
	close(kept);
	close(20);
	close(21);
	close(100);
	unlink("inherited.txt");
	unlink("kept.txt");
	unlink("append.txt");
}

/* Who calls CreateProcess() himself gives a child what GetStdHandle() returns; so what stands there can be inherited. */
static void standard_handles_can_be_inherited(void **state)
{
	(void)state;
	int file = open("standard.txt", O_RDWR | O_CREAT | O_TRUNC, 0600), saved = fcntl(2, F_DUPFD_CLOEXEC, 3);
	assert_true(file > 2 && saved > 2);
	int result = dup2(file, 2);
	DWORD shared = 0, closed = HANDLE_FLAG_INHERIT, other = HANDLE_FLAG_INHERIT;
	GetHandleInformation(GetStdHandle(STD_ERROR_HANDLE), &shared);
	int again = dup3(file, 2, O_CLOEXEC);
	GetHandleInformation(GetStdHandle(STD_ERROR_HANDLE), &closed);
	dup2(saved, 2);
	GetHandleInformation((HANDLE)_get_osfhandle(saved), &other);
	assert_int_equal(result, 2);
	assert_int_equal(again, 2);
	assert_int_equal(shared & HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT);
	assert_int_equal(closed & HANDLE_FLAG_INHERIT, 0);
	assert_int_equal(other & HANDLE_FLAG_INHERIT, 0);
	close(saved);
	close(file);
	assert_int_equal(unlink("standard.txt"), 0);
}

static int can_be_inherited(int fd)
{
	DWORD flags = 0;
	assert_true(GetHandleInformation((HANDLE)_get_osfhandle(fd), &flags));
	return (flags & HANDLE_FLAG_INHERIT) != 0;
}

/* Who asks for the handle can give it to a child of CreateProcess(), as Microsoft's library has it (gnulib's posix_spawn()). */
static void handles_can_be_inherited(void **state)
{
	int ends[2], file;
	(void)state;
	assert_int_equal(pipe(ends), 0);
	assert_true(can_be_inherited(ends[0]) && can_be_inherited(ends[1]));
	assert_int_equal(fcntl(ends[0], F_SETFD, FD_CLOEXEC), 0);
	assert_true(!can_be_inherited(ends[0]) && fcntl(ends[0], F_GETFD) == FD_CLOEXEC);
	assert_int_equal(fcntl(ends[0], F_SETFD, 0), 0);
	assert_true(can_be_inherited(ends[0]));
	assert_int_equal(close(ends[0]) | close(ends[1]), 0);
	assert_int_equal(_pipe(ends, 4096, _O_BINARY | _O_NOINHERIT), 0);
	assert_true(!can_be_inherited(ends[0]) && !can_be_inherited(ends[1]));
	assert_int_equal(close(ends[0]) | close(ends[1]), 0);
	file = open("inherited", O_RDWR | O_CREAT, 0600);
	assert_true(file >= 0 && can_be_inherited(file));
	assert_int_equal(close(file) | remove("inherited"), 0);
}

static void closed_standard_descriptors(void **state)
{
	(void)state;
	/* The child reports by its exit code: it has nowhere to write to. */
	char *argv[] = { self, "closed", NULL };
	int saved = fcntl(0, F_DUPFD_CLOEXEC, 0), status;
	intptr_t child;
	int out = fcntl(1, F_DUPFD_CLOEXEC, 0), err = fcntl(2, F_DUPFD_CLOEXEC, 0);
	close(0);
	close(1);
	close(2);
	int result = __plat_spawn(self, argv, NULL, 0, NULL, &child);
	if (saved >= 0)
		dup2(saved, 0);
	dup2(out, 1);
	dup2(err, 2);
	close(out);
	close(err);
	if (saved >= 0)
		close(saved);
	assert_int_equal(result, 0);
	assert_int_equal(__plat_process_wait(child, &status, 0), 1);
	assert_int_equal(status, 42 << 8);
}

/* What a stranger may put into lpReserved2 must neither crash the child nor open anything. */
static void hostile_inheritance(void **state)
{
	(void)state;
	struct {
		BYTE bytes[64];
		WORD size;
	} cases[] = {
		{ { 1 }, 1 },
		{ { 0, 0, 0, 0 }, 4 },
		{ { 0xFF, 0xFF, 0xFF, 0xFF }, 4 },
		{ { 0xFF, 0xFF, 0xFF, 0x7F, 1, 1, 1, 1, 1 }, 64 },
		{ { 5, 0, 0, 0, 1, 1, 1, 1, 1, 0xAA, 0xAA, 0xAA, 0xAA, 0xAA, 0xAA, 0xAA, 0xAA }, 64 },
		{ { 6, 0, 0, 0, 9, 9, 9, 9, 9, 9 }, 20 },
		{ { 4, 0, 0, 0, 0, 0, 0, 1, 1, 2, 3, 4, 5, 6, 7, 8 }, 40 },
	};
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		STARTUPINFOW info = { .cb = sizeof info, .lpReserved2 = cases[i].bytes, .cbReserved2 = cases[i].size };
		PROCESS_INFORMATION process;
		wchar_t line[2048] = L"\"";
		size_t length = 1;
		DWORD code = 1;
		length += GetModuleFileNameW(NULL, line + 1, 2000);
		memcpy(line + length, L"\" hostile", sizeof L"\" hostile");
		assert_true(CreateProcessW(NULL, line, NULL, NULL, FALSE, 0, NULL, NULL, &info, &process));
		WaitForSingleObject(process.hProcess, INFINITE);
		GetExitCodeProcess(process.hProcess, &code);
		CloseHandle(process.hProcess);
		CloseHandle(process.hThread);
		assert_int_equal(code, 43);
	}
}

static void how_children_end(void **state)
{
	(void)state;
	static const struct {
		char *what;
		int status;
	} ends[] = {
		{ "exit7", 7 << 8 },
		{ "crash", SIGSEGV },
		{ "overflow", SIGSEGV },
		{ "illegal", SIGILL },
		{ "divide", SIGFPE },
		{ "abort", 3 << 8 },
	};
	for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
		char *argv[] = { self, ends[i].what, NULL };
		char output[256];
		assert_int_equal(run(argv, NULL, output, sizeof output), ends[i].status);
	}
}

static void stack_overflow_speaks(void **state)
{
	(void)state;
	char *argv[] = { self, "overflow", NULL };
	int ends[2], status;
	intptr_t child;
	char output[256] = "";
	assert_int_equal(__plat_pipe(ends, O_CLOEXEC), 0);
	int standard[3] = { -1, -1, ends[1] };
	assert_int_equal(__plat_spawn(self, argv, NULL, 0, standard, &child), 0);
	close(ends[1]);
	assert_true(read(ends[0], output, sizeof output - 1) > 0);
	close(ends[0]);
	assert_string_equal(output, "twincrt: stack overflow\n");
	assert_int_equal(__plat_process_wait(child, &status, 0), 1);
	assert_int_equal(status, SIGSEGV);
}

static void not_there(void **state)
{
	(void)state;
	char *argv[] = { "x", NULL };
	intptr_t child;
	assert_int_equal(__plat_spawn("no-such-program-at-all", argv, NULL, 0, NULL, &child), -ENOENT);
	assert_int_equal(__plat_spawn("no-such-program-at-all", argv, NULL, 1, NULL, &child), -ENOENT);
	assert_int_equal(__plat_spawn(".", argv, NULL, 0, NULL, &child), -EACCES);
	assert_int_equal(_spawnl(_P_WAIT, "no-such-program-at-all", "x", (char *)NULL), -1);
	assert_int_equal(errno, ENOENT);
	assert_int_equal(_spawnl(_P_WAIT, self, self, "exit7", (char *)NULL), 7);
}

/* What _spawnl() is given has quotation marks where a command line needs them ("_spawn, _wspawn functions", Microsoft Learn), as far as it is one argument
 * so; what is none is passed as it is. */
static void arguments_with_quotation_marks(void **state)
{
	(void)state;
	assert_int_equal(_spawnl(_P_WAIT, self, self, "meant", "\"hi there\"", "-I\"C:\\a b\"", "plain\\\"q", "two words", "un\"balanced", "\"C:\\dir\\\\\"",
		"a\"b \"\"c\"d", "\"\"", "say \"hi\" now", "\"no\" way", "\\\\", (char *)NULL), 44);
	assert_int_equal(_wspawnl(_P_WAIT, L"spawn-no-such", L"x", L"\"hi there\"", (wchar_t *)NULL), -1);
	assert_int_equal(errno, ENOENT);
}

/* In the forms with a list the environment comes behind the NULL that ends it ("_spawnle, _wspawnle", Microsoft Learn). */
static void environment_behind_a_list(void **state)
{
	const char *const narrow[] = { "TWIN_CODE=51", "SystemRoot=C:\\windows", NULL };
	const wchar_t *const wide[] = { L"TWIN_CODE=52", L"SystemRoot=C:\\windows", NULL };
	wchar_t path[sizeof self];
	(void)state;
	assert_true(mbstowcs(path, self, sizeof self) < sizeof self);
	assert_int_equal(_spawnle(_P_WAIT, self, self, "code", "more", (char *)NULL, narrow), 51);
	assert_int_equal(_spawnlpe(_P_WAIT, self, self, "code", (char *)NULL, narrow), 51);
	assert_int_equal(spawnle(_P_WAIT, self, self, "code", "a", "b", "c", "d", "e", (char *)NULL, narrow), 51);
	assert_int_equal(_wspawnle(_P_WAIT, path, path, L"code", L"more", (wchar_t *)NULL, wide), 52);
	assert_int_equal(_wspawnlpe(_P_WAIT, path, path, L"code", (wchar_t *)NULL, wide), 52);
}

static void batch_file(void **state)
{
	(void)state;
	char output[512];
	int file = open("say it.bat", O_WRONLY | O_CREAT | O_TRUNC, 0755);
	static const char text[] = "@echo off\r\necho [%~1] [%~2]\r\n";
	assert_int_equal(write(file, text, sizeof text - 1), sizeof text - 1);
	close(file);
	int ends[2], status;
	intptr_t child;
	assert_int_equal(__plat_pipe(ends, O_CLOEXEC), 0);
	int standard[3] = { -1, ends[1], -1 };
	char *argv[] = { "say it", "one two", "three", NULL };
	assert_int_equal(__plat_spawn("./say it", argv, NULL, 0, standard, &child), 0);
	close(ends[1]);
	ssize_t got = 0, more;
	while ((more = read(ends[0], output + got, sizeof output - 1 - (size_t)got)) > 0)
		got += more;
	output[got] = '\0';
	close(ends[0]);
	assert_int_equal(__plat_process_wait(child, &status, 0), 1);
	assert_int_equal(status, 0);
	assert_string_equal(output, "[one two] [three]\r\n");
	char *bad[] = { "say it", "line\nbreak", NULL };
	assert_int_equal(__plat_spawn("./say it", bad, NULL, 0, NULL, &child), -EINVAL);
	unlink("say it.bat");
}

static volatile int forever = 1;

static __attribute__((noinline)) int deeper(volatile int *p)
{
	volatile int room[100];
	room[0] = *p + 1;
	return forever ? deeper(room) + room[0] : 0;
}

static int child(int argc, char **argv, char **envp)
{
	const char *what = argv[1];
	if (strcmp(what, "print") == 0) {
		for (int i = 2; i < argc; i++) {
			write(1, "[", 1);
			write(1, argv[i], strlen(argv[i]));
			write(1, "]", 1);
		}
		return 0;
	}
	if (strcmp(what, "env") == 0) {
		for (; *envp != NULL; envp++) {
			write(1, *envp, strlen(*envp));
			write(1, "\n", 1);
		}
		return 0;
	}
	if (strcmp(what, "inherit") == 0) {
		if (write(20, "child", 5) != 5 || write(21, "x", 1) != -1 || errno != EBADF || write(100, "two", 3) != 3)
			return 1;
		return write(1, "ok", 2) != 2;
	}
	if (strcmp(what, "closed") == 0) {
		char byte;
		if (write(1, "x", 1) != -1 || errno != EBADF || read(0, &byte, 1) != -1 || errno != EBADF || close(2) != -1)
			return 1;
		/* The lowest free descriptors are those three. */
		if (open("NUL", O_RDWR) != 0 || open("NUL", O_RDWR) != 1 || open("NUL", O_RDWR) != 2 || open("NUL", O_RDWR) != 3)
			return 2;
		return 42;
	}
	if (strcmp(what, "hostile") == 0)
		return write(3, "x", 1) == -1 && errno == EBADF && write(5, "x", 1) == -1 && open("NUL", O_RDWR) >= 0 ? 43 : 1;
	if (strcmp(what, "meant") == 0) {
		static const char *const meant[] = { "hi there", "-IC:\\a b", "plain\"q", "two words", "un\"balanced", "C:\\dir\\", "ab \"cd", "",
			"say \"hi\" now", "\"no\" way", "\\\\" };
		for (int i = 2; i < argc; i++) {
			if (i == 13 || strcmp(argv[i], meant[i - 2]) != 0)
				return i;
		}
		return argc == 13 ? 44 : 1;
	}
	if (strcmp(what, "exit7") == 0)
		return 7;
	if (strcmp(what, "code") == 0)
		return getenv("TWIN_CODE") != NULL && getenv("PATH") == NULL ? atoi(getenv("TWIN_CODE")) : 1;
	if (strcmp(what, "crash") == 0)
		__asm__ volatile("movl $1, 16");
	if (strcmp(what, "illegal") == 0)
		__asm__ volatile("ud2");
	if (strcmp(what, "divide") == 0)
		__asm__ volatile("xorl %%ecx, %%ecx\n\tmovl $1, %%eax\n\tcltd\n\tidivl %%ecx" : : : "rax", "rcx", "rdx");
	if (strcmp(what, "abort") == 0)
		abort();
	if (strcmp(what, "overflow") == 0)
		return deeper(&argc);
	return 99;
}

int main(int argc, char **argv, char **envp)
{
	if (argc > 1)
		return child(argc, argv, envp);
	strcpy(self, argv[0]);
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(arguments_survive),
		cmocka_unit_test(long_argument),
		cmocka_unit_test(environment_is_passed),
		cmocka_unit_test(environment_behind_a_list),
		cmocka_unit_test(descriptors_are_inherited),
		cmocka_unit_test(standard_handles_can_be_inherited),
		cmocka_unit_test(handles_can_be_inherited),
		cmocka_unit_test(closed_standard_descriptors),
		cmocka_unit_test(hostile_inheritance),
		cmocka_unit_test(how_children_end),
		cmocka_unit_test(stack_overflow_speaks),
		cmocka_unit_test(not_there),
		cmocka_unit_test(arguments_with_quotation_marks),
		cmocka_unit_test(batch_file),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
