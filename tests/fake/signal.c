/* SPDX-License-Identifier: MIT */
/* Signals that never leave the process: raise() calls the handler, and the default of all is the end. */
#include <errno.h>
#include <signal.h>

#include "private.h"

enum { SIGNALS = 64 };

static struct sigaction actions[SIGNALS + 1];
static uint64_t blocked;

void fake_reset_signals(void)
{
	for (int i = 0; i <= SIGNALS; i++)
		actions[i] = (struct sigaction){ .sa_handler = SIG_DFL };
	blocked = 0;
}

/* What Linux' longjmp() asks for, which the host has: no fault comes to a handler here. */
unsigned char __plat_faults_caught;
void __plat_release_faults(void);
void __plat_release_faults(void) {}

int __plat_sigaction(int signal, const struct sigaction *action, struct sigaction *old)
{
	int error = fake_enter(FAKE_sigaction);
	if (error < 0)
		return error;
	if (signal < 1 || signal > SIGNALS || (action != NULL && (signal == SIGKILL || signal == SIGSTOP)))
		return -EINVAL;
	if (old != NULL)
		*old = actions[signal];
	if (action != NULL)
		actions[signal] = *action;
	return 0;
}

int __plat_raise(int signal)
{
	int error = fake_enter(FAKE_raise);
	if (error < 0)
		return error;
	if (signal < 1 || signal > SIGNALS)
		return -EINVAL;
	void (*handler)(int) = actions[signal].sa_handler;
	if (handler == SIG_IGN || (handler == SIG_DFL && (signal == SIGCHLD || signal == SIGURG || signal == SIGWINCH)))
		return 0;
	if (handler == SIG_DFL)
		__plat_trap();
	handler(signal);
	return 0;
}

int __plat_sigmask(int how, const uint64_t *set, uint64_t *old)
{
	int error = fake_enter(FAKE_sigmask);
	if (error < 0)
		return error;
	uint64_t before = blocked;
	if (set != NULL) {
		switch (how) {
		case SIG_BLOCK: blocked |= *set; break;
		case SIG_UNBLOCK: blocked &= ~*set; break;
		case SIG_SETMASK: blocked = *set; break;
		default: return -EINVAL;
		}
	}
	if (old != NULL)
		*old = before;
	return 0;
}

int __plat_kill(int process, int signal)
{
	int error = fake_enter(FAKE_kill);
	if (error < 0)
		return error;
	if (process != __plat_process_id())
		return -ESRCH;
	return signal == 0 ? 0 : __plat_raise(signal);
}
