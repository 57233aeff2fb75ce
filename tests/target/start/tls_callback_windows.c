/* SPDX-License-Identifier: MIT */
/* The seeds' experiment: TLS callbacks placed in .CRT$XL* by hand run before the entry point, in the order of their sections, again
 * for every thread, and before the constructors. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <windows.h>

/* clang would run the constructor itself if it could. */
static volatile char trace[64];
static volatile LONG attached, detached;

static void note(char c)
{
	size_t length = 0;
	while (trace[length] != '\0')
		length++;
	if (length + 1 < sizeof trace)
		trace[length] = c;
}

static void WINAPI first(void *module, DWORD reason, void *reserved)
{
	(void)module;
	(void)reserved;
	if (reason == DLL_PROCESS_ATTACH)
		note('1');
	else if (reason == DLL_THREAD_ATTACH)
		InterlockedIncrement(&attached);
	else if (reason == DLL_THREAD_DETACH)
		InterlockedIncrement(&detached);
}

static void WINAPI second(void *module, DWORD reason, void *reserved)
{
	(void)module;
	(void)reserved;
	if (reason == DLL_PROCESS_ATTACH)
		note('2');
}

typedef void WINAPI callback(void *, DWORD, void *);
__attribute__((section(".CRT$XLC"), used)) static callback *const second_pointer = second;
__attribute__((section(".CRT$XLB"), used)) static callback *const first_pointer = first;

__attribute__((constructor)) static void constructor(void)
{
	note('c');
}

static void test_before_main(void **state)
{
	(void)state;
	assert_string_equal((const char *)trace, "12c");
}

static DWORD WINAPI thread(void *argument)
{
	*(LONG *)argument = attached;
	return 0;
}

static void test_threads(void **state)
{
	(void)state;
	LONG seen = -1, before = attached;
	HANDLE handle = CreateThread(NULL, 0, thread, &seen, 0, NULL);
	assert_non_null(handle);
	WaitForSingleObject(handle, INFINITE);
	CloseHandle(handle);
	assert_int_equal(seen, before + 1);
	assert_int_equal(detached, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_before_main), cmocka_unit_test(test_threads) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
