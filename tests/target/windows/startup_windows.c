/* SPDX-License-Identifier: MIT */
/* What runs before main and after it, placed by hand: functions in .CRT$XI*, XC*, XP*, XT*, TLS callbacks; the environment that
 * appears when it is touched; the start's results under Microsoft's names. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <windows.h>

static char order[32];
static size_t count;

static void note(char c)
{
	order[count++] = c;
}

static int first_initializer(void)
{
	note('i');
	return 0;
}

static void constructor_g(void)
{
	note('g');
}

static void constructor_v(void)
{
	note('v');
}

static __attribute__((constructor)) void gnu_constructor(void)
{
	note('c');
}

static __attribute__((constructor(150))) void early_constructor(void)
{
	note('e');
}

#define PLACED(group) __attribute__((section(".CRT$" group), used))
static PLACED("XIG") int (*const in_xig)(void) = first_initializer;
static PLACED("XCG") void (*const in_xcg)(void) = constructor_g;
static PLACED("XCV") void (*const in_xcv)(void) = constructor_v;

static volatile LONG thread_attached, thread_detached;

static void NTAPI callback(PVOID module, DWORD reason, PVOID reserved)
{
	(void)module;
	(void)reserved;
	if (reason == DLL_PROCESS_ATTACH)
		note('t');
	else if (reason == DLL_THREAD_ATTACH)
		InterlockedIncrement(&thread_attached);
	else if (reason == DLL_THREAD_DETACH)
		InterlockedIncrement(&thread_detached);
}
static PLACED("XLG") PIMAGE_TLS_CALLBACK in_xlg = callback;

static void in_order(void **state)
{
	(void)state;
	/* The TLS callback comes with the loader; XI before XC; then .ctors, lower priorities first. */
	assert_string_equal(order, "tigvec");
}

static DWORD WINAPI thread(void *argument)
{
	(void)argument;
	/* errno of a thread that Windows started for us. */
	return close(-1) == -1 && write(-1, "", 1) == -1 ? 5 : 0;
}

static void callbacks_of_threads(void **state)
{
	DWORD code;
	(void)state;
	LONG attached = thread_attached, detached = thread_detached;
	HANDLE handle = CreateThread(NULL, 0, thread, NULL, 0, NULL);
	assert_non_null(handle);
	WaitForSingleObject(handle, INFINITE);
	GetExitCodeThread(handle, &code);
	CloseHandle(handle);
	assert_int_equal(code, 5);
	assert_int_equal(thread_attached, attached + 1);
	assert_int_equal(thread_detached, detached + 1);
}

static char **given_envp;

static void environment_on_touch(void **state)
{
	(void)state;
	size_t variables = 0;
	int path = 0;
	for (char **p = given_envp; *p != NULL; p++) {
		variables++;
		path |= strncmp(*p, "PATH=", 5) == 0 || strncmp(*p, "Path=", 5) == 0;
		assert_int_not_equal((*p)[0], '=');
	}
	assert_true(variables > 3);
	assert_true(path);
	/* Still the same, and the system agrees. */
	WCHAR value[16];
	assert_true(GetEnvironmentVariableW(L"PATH", value, 0) > 0);
	assert_ptr_equal(_get_initial_narrow_environment(), given_envp);
	wchar_t **wide = _get_initial_wide_environment();
	for (size_t i = 0; i < variables; i++)
		assert_int_equal(wide[i][0] < 128 ? wide[i][0] : (unsigned char)given_envp[i][0], (unsigned char)given_envp[i][0]);
	assert_null(wide[variables]);
}

static int given_argc;
static char **given_argv;

static void microsofts_names(void **state)
{
	(void)state;
	assert_int_equal(*__p___argc(), given_argc);
	assert_ptr_equal(*__p___argv(), given_argv);
	assert_int_equal(__argc, given_argc);
	wchar_t **wide = __wargv;
	for (int i = 0; i < given_argc; i++)
		assert_int_equal(wide[i][0], given_argv[i][0]);
	assert_null(wide[given_argc]);
}

int main(int argc, char **argv, char **envp)
{
	given_argc = argc;
	given_argv = argv;
	given_envp = envp;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(in_order),
		cmocka_unit_test(callbacks_of_threads),
		cmocka_unit_test(environment_on_touch),
		cmocka_unit_test(microsofts_names),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
