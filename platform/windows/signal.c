/* SPDX-License-Identifier: MIT */
/* Signals: handlers, what calls them, and what happens without one.
 *
 * A fault becomes a signal only when nobody else takes the exception: the process's unhandled-exception filter is the last to
 * be asked, after every SEH or C++ handler. Ctrl-C and Ctrl-Break arrive in a thread that the system makes for them, so their
 * handlers run beside the program. Nothing of this is installed before the first handler is. */
#include <signal.h>

#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_signum.h"
#include "private/plat_status.h"
#include "plat_fpu.h"
#include "crt_platform.h"

enum { SIGNALS = 32 };

/* Guards the actions. A handler runs without it. */
static SRWLOCK lock = SRWLOCK_INIT;
static struct sigaction actions[SIGNALS];
/* Installed already. */
static int faults_filtered, console_watched;
static LPTOP_LEVEL_EXCEPTION_FILTER next_filter;

static int exists(int signal)
{
	const unsigned all = 1u << PLAT_SIGINT | 1u << PLAT_SIGILL | 1u << PLAT_SIGABRT | 1u << PLAT_SIGFPE | 1u << PLAT_SIGSEGV |
		1u << PLAT_SIGTERM | 1u << PLAT_SIGBREAK;
	return signal > 0 && signal < SIGNALS && all >> signal & 1;
}

/* What is to be done about a signal now; resets it where that was asked for. */
static struct sigaction claim(int signal)
{
	AcquireSRWLockExclusive(&lock);
	struct sigaction action = actions[signal];
	if (action.sa_flags & (int)SA_RESETHAND && action.sa_handler != SIG_IGN)
		actions[signal].sa_handler = SIG_DFL;
	ReleaseSRWLockExclusive(&lock);
	return action;
}

static int is_function(const struct sigaction *action)
{
	return action->sa_handler != SIG_DFL && action->sa_handler != SIG_IGN;
}

static void call(const struct sigaction *action, int signal, int code, void *address, void *context)
{
	if (action->sa_flags & SA_SIGINFO) {
		siginfo_t info = { 0 };
		info.si_signo = signal;
		info.si_code = code;
		info.si_addr = address;
		action->sa_sigaction(signal, &info, context);
	} else {
		action->sa_handler(signal);
	}
}

static int code_of(DWORD exception)
{
	switch (exception) {
	case EXCEPTION_INT_DIVIDE_BY_ZERO:
		return FPE_INTDIV;
	case EXCEPTION_INT_OVERFLOW:
		return FPE_INTOVF;
	case EXCEPTION_FLT_DIVIDE_BY_ZERO:
		return FPE_FLTDIV;
	case EXCEPTION_FLT_OVERFLOW:
		return FPE_FLTOVF;
	case EXCEPTION_FLT_UNDERFLOW:
		return FPE_FLTUND;
	case EXCEPTION_FLT_INEXACT_RESULT:
		return FPE_FLTRES;
	case EXCEPTION_FLT_INVALID_OPERATION:
		return FPE_FLTINV;
	case EXCEPTION_PRIV_INSTRUCTION:
		return ILL_PRVOPC;
	default:
		/* ILL_ILLOPC and SEGV_MAPERR alike. */
		return 1;
	}
}

static LONG WINAPI filter(EXCEPTION_POINTERS *exception)
{
	const EXCEPTION_RECORD *record = exception->ExceptionRecord;
	int signal = __plat_signal_of(record->ExceptionCode);
	if (signal != 0) {
		struct sigaction action = claim(signal);
		if (is_function(&action)) {
			void *address = record->ExceptionAddress;
			if (signal == PLAT_SIGSEGV && record->NumberParameters >= 2)
				address = (void *)record->ExceptionInformation[1];
			if (signal == PLAT_SIGFPE)
				__plat_fpu_handler();
			call(&action, signal, code_of(record->ExceptionCode), address, exception->ContextRecord);
			/* A handler that returns: the instruction is tried again, as on Linux. */
			return EXCEPTION_CONTINUE_EXECUTION;
		}
	}
	return next_filter != NULL ? next_filter(exception) : EXCEPTION_CONTINUE_SEARCH;
}

static BOOL WINAPI console_event(DWORD event)
{
	if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
		return FALSE;
	int signal = event == CTRL_C_EVENT ? PLAT_SIGINT : PLAT_SIGBREAK;
	struct sigaction action = claim(signal);
	if (is_function(&action))
		call(&action, signal, SI_KERNEL, NULL, NULL);
	/* FALSE lets the system end the process, with STATUS_CONTROL_C_EXIT. */
	return action.sa_handler != SIG_DFL;
}

int __plat_sigaction(int signal, const struct sigaction *action, struct sigaction *old)
{
	if (!exists(signal))
		return -EINVAL;
	AcquireSRWLockExclusive(&lock);
	struct sigaction before = actions[signal];
	if (action != NULL) {
		actions[signal] = *action;
		if ((signal == PLAT_SIGSEGV || signal == PLAT_SIGILL || signal == PLAT_SIGFPE) && !faults_filtered) {
			faults_filtered = 1;
			next_filter = SetUnhandledExceptionFilter(filter);
		}
		if ((signal == PLAT_SIGINT || signal == PLAT_SIGBREAK) && !console_watched) {
			console_watched = 1;
			SetConsoleCtrlHandler(console_event, TRUE);
		}
	}
	ReleaseSRWLockExclusive(&lock);
	if (old != NULL)
		*old = before;
	return 0;
}

/* The end that the system itself would make of it; __plat_process_wait reads the signal from it again. */
static _Noreturn void end_by(int signal)
{
	DWORD code;
	switch (signal) {
	case PLAT_SIGABRT:
		__plat_trap();
	case PLAT_SIGSEGV:
		code = EXCEPTION_ACCESS_VIOLATION;
		break;
	case PLAT_SIGILL:
		code = EXCEPTION_ILLEGAL_INSTRUCTION;
		break;
	case PLAT_SIGFPE:
		code = EXCEPTION_FLT_INVALID_OPERATION;
		break;
	case PLAT_SIGTERM:
		/* A shell's encoding: no exception stands for it. */
		code = 128 + PLAT_SIGTERM;
		break;
	default:
		code = (DWORD)STATUS_CONTROL_C_EXIT;
		break;
	}
	TerminateProcess(GetCurrentProcess(), code);
	__builtin_trap();
}

int __plat_raise(int signal)
{
	if (!exists(signal))
		return -EINVAL;
	struct sigaction action = claim(signal);
	if (is_function(&action))
		call(&action, signal, SI_TKILL, NULL, NULL);
	else if (action.sa_handler == SIG_DFL)
		end_by(signal);
	return 0;
}

int __plat_sigmask(int how, const uint64_t *set, uint64_t *old)
{
	(void)how;
	(void)set;
	(void)old;
	return -ENOSYS;
}
