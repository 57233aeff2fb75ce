/* SPDX-License-Identifier: MIT */
/* system(): runs a command and waits for it. */
#include <errno.h>
#include <signal.h>
#include <stdlib.h>

#include "environ.h"
#include "error.h"

/* Ctrl-C and Ctrl-\ are for the command; SIGQUIT is no name on every system. */
enum { NUMBER_QUIT = 3, NUMBER_KILL = 9, NUMBER_CHILD = 17 };

static void pass(int number)
{
	(void)number;
}

/* While the command runs, its interruption is not ours. A handler and not SIG_IGN, because a child would inherit that. Nonzero
 * if there is something to undo. */
static int hold(int number, struct sigaction *old)
{
	struct sigaction action = { .sa_handler = pass, .sa_flags = SA_RESTART };
	if (__plat_sigaction(number, NULL, old) < 0 || old->sa_handler == SIG_IGN)
		return 0;
	return __plat_sigaction(number, &action, NULL) == 0;
}

int system(const char *command)
{
	struct sigaction old_interrupt, old_quit;
	intptr_t process;
	int status;

	PLAT_TEST_CANCEL();
	if (command == NULL)
		return __plat_spawn_shell(NULL, __environ, NULL, NULL, &process) > 0;
	int interrupt = hold(SIGINT, &old_interrupt), quit = hold(NUMBER_QUIT, &old_quit);
	/* The program's handler of SIGCHLD must not wait for our child. */
	uint64_t child = UINT64_C(1) << (NUMBER_CHILD - 1), before;
	int masked = __plat_sigmask(SIG_BLOCK, &child, &before) == 0;

	int result = __plat_spawn_shell(command, __environ, NULL, masked ? &before : NULL, &process);
	if (result == 0)
		do
			result = PLAT_POINT(process_wait)(process, &status, 0);
		while (result == -EINTR);
	int cancelled = result == -ECANCELED;
	if (cancelled) {
		/* Nobody will ask for the command's result any more, and nobody else can wait for it. */
		(void)__plat_kill((int)process, NUMBER_KILL);
		do
			result = __plat_process_wait(process, &status, 0);
		while (result == -EINTR);
	}

	if (masked)
		(void)__plat_sigmask(SIG_SETMASK, &before, NULL);
	if (quit)
		(void)__plat_sigaction(NUMBER_QUIT, &old_quit, NULL);
	if (interrupt)
		(void)__plat_sigaction(SIGINT, &old_interrupt, NULL);
	if (cancelled)
		PLAT_CANCEL_ACT();
	return result < 0 ? __crt_result(result) : PLAT_SYSTEM_STATUS(status);
}
