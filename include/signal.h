/* SPDX-License-Identifier: MIT */
/* Signals. ISO C17 7.14, POSIX.1-2017. On Windows there are SIGABRT, SIGFPE, SIGILL, SIGINT, SIGSEGV, SIGTERM and SIGBREAK; what needs a
 * signal mask or another process fails with ENOSYS there. */
#ifndef _SIGNAL_H
#define _SIGNAL_H

#include <bits/features.h>
#include <bits/signal_numbers.h>
#ifdef __CRT_USE_POSIX
#include <bits/pid_t.h>
#include <bits/ids.h>
#include <bits/pthread_names.h>
#include <bits/sigset.h>
#include <bits/timespec.h>
#include <bits/types.h>
#define __need_size_t
#include <stddef.h>
#endif

__CRT_BEGIN_DECLS

typedef int sig_atomic_t;

#define SIG_DFL ((void (*)(int))0)
#define SIG_IGN ((void (*)(int))1)
#define SIG_ERR ((void (*)(int))-1)

/* Installs a handler: a function, SIG_DFL or SIG_IGN. The one before, or SIG_ERR and EINVAL. A function stays installed when it
 * is called, the signal is held back meanwhile (on Linux), and interrupted calls go on (SA_RESTART). 7.14.1.1.
 * In the strict modes of C (-std=c17, without _DEFAULT_SOURCE) as 7.14.1.1p3 has it first, and System V: the call of a function makes the signal's
 * action SIG_DFL again, nothing is held back, so that it may leave by longjmp(), and interrupted calls fail (EINTR). */
#if defined(__CRT_USE_MISC) || defined(__cplusplus)
void (*signal(int __signal, void (*__handler)(int)))(int);
#else
void (*signal(int __signal, void (*__handler)(int)))(int) __asm__("__sysv_signal");
#endif
#ifdef __CRT_USE_GNU
/* signal() as the strict modes have it. */
void (*sysv_signal(int __signal, void (*__handler)(int)))(int);
#endif
/* Sends a signal to the calling thread and returns after its handler has. 0, or nonzero and EINVAL. Async-signal-safe. 7.14.2.1. */
int raise(int __signal);

#ifdef __CRT_USE_MS
/* SIGABRT by its old name. Microsoft's handlers that are none: signal() refuses them. */
#define SIGABRT_COMPAT 6
#define SIG_GET ((void (*)(int))2)
#define SIG_SGE ((void (*)(int))3)
#define SIG_ACK ((void (*)(int))4)
#endif

#ifdef __CRT_USE_POSIX

#include <bits/sigevent.h>

/* What a handler with SA_SIGINFO gets: the kernel's layout on Linux; on Windows si_signo, si_code and si_addr are set. */
typedef struct {
	int si_signo;
	int si_errno;
	int si_code;
	int __pad;
	union {
		struct {
			pid_t si_pid;
			unsigned int si_uid;
			union {
				union sigval si_value;
				struct {
					int si_status;
					int __pad;
					__crt_int64 si_utime, si_stime;
				} __child;
			} __more;
		} __sender;
		struct {
			void *si_addr;
			short si_addr_lsb;
			union {
				struct {
					void *si_lower, *si_upper;
				} __bounds;
				unsigned int si_pkey;
			} __more;
		} __fault;
		struct {
			int si_timerid, si_overrun;
		} __timer;
		struct {
			void *si_call_addr;
			int si_syscall;
			unsigned int si_arch;
		} __call;
		struct {
			__crt_int64 si_band;
			int si_fd;
		} __poll;
		char __size[112];
	} __fields;
} siginfo_t;
#define si_pid __fields.__sender.si_pid
#define si_uid __fields.__sender.si_uid
#define si_value __fields.__sender.__more.si_value
#define si_int si_value.sival_int
#define si_ptr si_value.sival_ptr
#define si_status __fields.__sender.__more.__child.si_status
#define si_utime __fields.__sender.__more.__child.si_utime
#define si_stime __fields.__sender.__more.__child.si_stime
#define si_addr __fields.__fault.si_addr
#define si_addr_lsb __fields.__fault.si_addr_lsb
#define si_band __fields.__poll.si_band
#define si_fd __fields.__poll.si_fd
#define si_lower __fields.__fault.__more.__bounds.si_lower
#define si_upper __fields.__fault.__more.__bounds.si_upper
#define si_pkey __fields.__fault.__more.si_pkey
#define si_timerid __fields.__timer.si_timerid
#define si_overrun __fields.__timer.si_overrun
#define si_call_addr __fields.__call.si_call_addr
#define si_syscall __fields.__call.si_syscall
#define si_arch __fields.__call.si_arch

struct sigaction {
	union {
		void (*sa_handler)(int);
		void (*sa_sigaction)(int, siginfo_t *, void *);
	} __handler;
	sigset_t sa_mask;
	int sa_flags;
};
#define sa_handler __handler.sa_handler
#define sa_sigaction __handler.sa_sigaction

#define SA_NOCLDSTOP 1
#define SA_NOCLDWAIT 2
#define SA_SIGINFO 4
#define SA_ONSTACK 0x08000000
#define SA_RESTART 0x10000000
#define SA_NODEFER 0x40000000
#define SA_RESETHAND 0x80000000
#ifdef __CRT_USE_MISC
#define SA_NOMASK SA_NODEFER
#define SA_ONESHOT SA_RESETHAND
#endif

#define SIG_BLOCK 0
#define SIG_UNBLOCK 1
#define SIG_SETMASK 2

#ifndef _WIN32
/* Signals that are the program's own, queued and delivered in order. */
#define SIGRTMIN 34
#define SIGRTMAX 64
#define CLD_EXITED 1
#define CLD_KILLED 2
#define CLD_DUMPED 3
#define CLD_TRAPPED 4
#define CLD_STOPPED 5
#define CLD_CONTINUED 6
#define SI_MESGQ (-3)
#define SI_ASYNCIO (-4)
#define FPE_FLTSUB 8
#define BUS_OBJERR 3
#endif
#define SI_USER 0
#define SI_KERNEL 0x80
#define SI_QUEUE (-1)
#define SI_TIMER (-2)
#define SI_TKILL (-6)
#define ILL_ILLOPC 1
#define ILL_PRVOPC 5
#define ILL_ILLOPN 2
#define ILL_ILLADR 3
#define ILL_ILLTRP 4
#define ILL_PRVREG 6
#define ILL_COPROC 7
#define ILL_BADSTK 8
#define FPE_INTDIV 1
#define FPE_INTOVF 2
#define FPE_FLTDIV 3
#define FPE_FLTOVF 4
#define FPE_FLTUND 5
#define FPE_FLTRES 6
#define FPE_FLTINV 7
#define FPE_FLTSUB 8
#define SEGV_MAPERR 1
#define SEGV_ACCERR 2
#define BUS_ADRALN 1
#define BUS_ADRERR 2
#ifdef __CRT_USE_XSI
#define TRAP_BRKPT 1
#define TRAP_TRACE 2
#endif
#ifndef _WIN32
/* Of SIGPOLL. */
#define POLL_IN 1
#define POLL_OUT 2
#define POLL_MSG 3
#define POLL_ERR 4
#define POLL_PRI 5
#define POLL_HUP 6
#endif

typedef struct {
	void *ss_sp;
	int ss_flags;
	size_t ss_size;
} stack_t;
#ifndef _WIN32
#include <bits/ucontext.h>
#endif
#ifdef __CRT_USE_XSI
#define SS_ONSTACK 1
#define SS_DISABLE 2
#define MINSIGSTKSZ 2048
#define SIGSTKSZ 8192
#endif

/* Installs and asks for actions; either pointer may be NULL. 0, or -1 and EINVAL. Async-signal-safe. */
int sigaction(int __signal, const struct sigaction *__crt_restrict __action, struct sigaction *__crt_restrict __old);
/* Sets of signals. 0, or -1 and EINVAL for no signal's number or no set; sigismember: 1, 0 or -1. */
int sigemptyset(sigset_t *__set);
int sigfillset(sigset_t *__set);
int sigaddset(sigset_t *__set, int __signal);
int sigdelset(sigset_t *__set, int __signal);
int sigismember(const sigset_t *__set, int __signal);
#ifdef __CRT_USE_GNU
int sigisemptyset(const sigset_t *__set);
int sigorset(sigset_t *__result, const sigset_t *__a, const sigset_t *__b);
int sigandset(sigset_t *__result, const sigset_t *__a, const sigset_t *__b);
#endif
/* The calling thread's mask. 0, or -1 and EINVAL; ENOSYS on Windows. */
int sigprocmask(int __how, const sigset_t *__crt_restrict __set, sigset_t *__crt_restrict __old);
/* The same, but returns the error's number. */
int pthread_sigmask(int __how, const sigset_t *__crt_restrict __set, sigset_t *__crt_restrict __old);
/* Sends a signal to a process. 0, or -1 and EINVAL, ESRCH, EPERM. Windows: only to this process, and SIGKILL or SIGTERM to end another one. */
int kill(pid_t __process, int __signal);

#if defined(__CRT_USE_GNU) && !defined(_WIN32)
/* pthread_kill() with a value, as sigqueue(). EAGAIN: too many wait. GNU. Linux only. */
int pthread_sigqueue(__crt_pthread_t __who, int __signal, const union sigval __value);
#endif
/* Sends a signal to one thread of this process; 0 only checks. 0, or ESRCH, EINVAL. Windows: only to the caller, ENOSYS for others. */
int pthread_kill(__crt_pthread_t __who, int __signal);

#ifndef _WIN32
/* Linux only: waiting for signals, and the alternate stack. */
int sigpending(sigset_t *__set);
int sigsuspend(const sigset_t *__mask);
int sigwait(const sigset_t *__crt_restrict __set, int *__crt_restrict __signal);
/* Waits for one of the signals, which must be blocked, and takes it: its number, what came with it in *info unless that is NULL; or -1 and EINTR,
 * and with a time (NULL: none) EAGAIN when that is over. */
int sigwaitinfo(const sigset_t *__crt_restrict __set, siginfo_t *__crt_restrict __info);
int sigtimedwait(const sigset_t *__crt_restrict __set, siginfo_t *__crt_restrict __info, const struct timespec *__crt_restrict __timeout);
/* Sends a signal to a process with a value for its handler (SA_SIGINFO). 0, or -1: EAGAIN, EINVAL, EPERM, ESRCH. Async-signal-safe. */
int sigqueue(pid_t __process, int __signal, const union sigval __value);
#if defined(__CRT_USE_XOPEN) || defined(__CRT_USE_MISC)
/* Whether the signal's handler interrupts system calls (EINTR) or lets them go on. 0, or -1 and EINVAL. */
int siginterrupt(int __signal, int __flag);
#endif
#ifdef __CRT_USE_XOPEN
/* Blocks, unblocks, and ignores a signal; waits for one that is unblocked meanwhile. */
int sighold(int __signal);
int sigrelse(int __signal);
int sigignore(int __signal);
int sigpause(int __signal);
/* Sets a signal's handler and unblocks it, or blocks it (SIG_HOLD): what was before (SIG_HOLD: it was blocked), or SIG_ERR and EINVAL. */
#define SIG_HOLD ((void (*)(int))2)
void (*sigset(int __signal, void (*__handler)(int)))(int);
#endif
#ifdef __CRT_USE_XSI
int sigaltstack(const stack_t *__crt_restrict __stack, stack_t *__crt_restrict __old);
/* A signal to all of a process group; 0 is the caller's own. -1 with errno: EINVAL (a negative group, too), ESRCH, EPERM. */
int killpg(pid_t __group, int __signal);
#ifdef __CRT_USE_GNU
/* A signal to one thread of a process, by its number. 0, or -1 with errno: EINVAL, ESRCH, EPERM. Linux only. */
int tgkill(pid_t __process, pid_t __id, int __signal);
#endif
#ifdef __CRT_USE_MISC
/* BSD's masks of the first 31 signals; sigmask() makes one. They give the mask before. */
#define sigmask(number) (1 << ((number) - 1))
int sigblock(int __mask);
int sigsetmask(int __mask);
int siggetmask(void);
/* signal() as BSD has it: the handler stays, and calls go on after it. */
void (*bsd_signal(int __signal, void (*__handler)(int)))(int);
void (*ssignal(int __signal, void (*__handler)(int)))(int);
int gsignal(int __signal);
#endif
#endif
#endif

#endif
#ifdef __CRT_USE_MISC
#define NSIG _NSIG
typedef void (*sighandler_t)(int);
typedef void (*sig_t)(int);
#endif
#if defined(__CRT_USE_POSIX2008) || defined(__CRT_USE_MISC)
/* "message: Interrupt\n" on stderr. POSIX.1-2017. */
void psignal(int __signal, const char *__message);
#if defined(__CRT_USE_MISC) && !defined(_WIN32)
/* The name of a signal without SIG ("INT", "RTMIN+3"), into SIG2STR_MAX bytes; and the signal of such a name, or of a number in decimal. 0, or -1: there is none. Thread-safe. POSIX.1-2024. */
#define SIG2STR_MAX 16
int sig2str(int __signal, char *__text);
int str2sig(const char *__crt_restrict __text, int *__crt_restrict __signal);
#endif
#endif
#if defined(__CRT_USE_POSIX2008) && !defined(_WIN32)
/* The same of what a handler was told. POSIX.1-2017. Linux only. */
void psiginfo(const siginfo_t *__info, const char *__message);
#endif

#if defined __CRT_USE_MISC && !defined _WIN32
/* Further reasons (si_code), and old names. */
#define BUS_MCEERR_AR 4
#define BUS_MCEERR_AO 5
#define FPE_FLTUNK 14
#define FPE_CONDTRAP 15
#define ILL_BADIADDR 9
#define SA_STACK 0x8000000
#define SA_INTERRUPT 0x20000000
#define SEGV_BNDERR 3
#define SEGV_PKUERR 4
#define SEGV_ACCADI 5
#define SEGV_ADIDERR 6
#define SEGV_ADIPERR 7
#define SEGV_MTEAERR 8
#define SEGV_MTESERR 9
#define SI_ASYNCNL (-60)
#define SI_DETHREAD (-7)
#define SI_SIGIO (-5)
#define SIGCLD 17
#define TRAP_BRANCH 3
#define TRAP_HWBKPT 4
#define TRAP_UNK 5
#endif

__CRT_END_DECLS

#if defined(__CRT_USE_GNU) && !defined(_WIN32)
/* As with glibc, where programs rely on it. */
#include <unistd.h>
#endif

#endif
