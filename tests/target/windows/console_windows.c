/* SPDX-License-Identifier: MIT */
/* Ctrl-C and Ctrl-Break as signals. A child takes a console of its own and sends the event to it (GenerateConsoleCtrlEvent, Microsoft Learn); signal()'s
 * documentation says what each means. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <signal.h>
#include <stdio.h>
#include <string.h>

#include <windows.h>

#include "../child.h"

enum { HANDLED = 40, SURVIVED = 50, NO_CONSOLE = 60, NO_EVENT = 61, TWICE = 70 };

static volatile sig_atomic_t caught, calls;

static void handler(int signal)
{
	caught = signal;
	calls++;
}

/* Sends the event and waits until a handler has run, or a while. */
static int send_event(DWORD event, int patience)
{
	int before = calls;
	if (!GenerateConsoleCtrlEvent(event, 0))
		return 0;
	for (int i = 0; i < patience && calls == before; i++)
		Sleep(10);
	return 1;
}

static int child(const char *what)
{
	DWORD event = strstr(what, "break") != NULL ? CTRL_BREAK_EVENT : CTRL_C_EVENT;
	int number = event == CTRL_C_EVENT ? SIGINT : SIGBREAK;
	/* Neither the test's console nor what a parent may have said about Ctrl-C. */
	FreeConsole();
	if (!AllocConsole())
		return NO_CONSOLE;
	SetConsoleCtrlHandler(NULL, FALSE);
	if (strncmp(what, "handled", 7) == 0) {
		signal(number, handler);
		if (!send_event(event, 1000))
			return NO_EVENT;
		return caught == number ? HANDLED : SURVIVED;
	}
	if (strncmp(what, "twice", 5) == 0) {
		/* signal() keeps the handler, as POSIX and glibc have it. */
		signal(number, handler);
		if (!send_event(event, 1000) || !send_event(event, 1000))
			return NO_EVENT;
		return calls == 2 ? TWICE : SURVIVED;
	}
	if (strncmp(what, "ignored", 7) == 0)
		signal(number, SIG_IGN);
	/* By default the process ends meanwhile. */
	if (!send_event(event, strncmp(what, "ignored", 7) == 0 ? 30 : 1000))
		return NO_EVENT;
	return SURVIVED;
}

static int status_of(const char *what)
{
	char output[256];
	return child_run(what, output, sizeof output);
}

static void test_ctrl_c(void **state)
{
	(void)state;
	int status = status_of("handled c");
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), HANDLED);
	status = status_of("twice c");
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), TWICE);
	status = status_of("ignored c");
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), SURVIVED);
	status = status_of("default c");
	/* The system ends it, with STATUS_CONTROL_C_EXIT, which is SIGINT here; wine 8 with 0. */
	if (WIFSIGNALED(status))
		assert_int_equal(WTERMSIG(status), SIGINT);
	else
		assert_int_equal(WEXITSTATUS(status), 0);
}

static void test_ctrl_break(void **state)
{
	(void)state;
	int status = status_of("handled break");
	assert_true(WIFEXITED(status));
	if (WEXITSTATUS(status) == NO_EVENT) {
		/* Wine 8 refuses this event; the handler's own part is the same as for Ctrl-C. */
		print_message("this system sends no Ctrl-Break\n");
		return;
	}
	assert_int_equal(WEXITSTATUS(status), HANDLED);
	status = status_of("ignored break");
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), SURVIVED);
}

int main(int argc, char **argv)
{
	if (argc > 1)
		return child(argv[1]);
	child_self = argv[0];
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_ctrl_c),
		cmocka_unit_test(test_ctrl_break),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
