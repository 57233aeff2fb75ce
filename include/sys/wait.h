/* SPDX-License-Identifier: MIT */
/* Waiting for processes. POSIX.1-2017. */
#ifndef _SYS_WAIT_H
#define _SYS_WAIT_H

#include <bits/features.h>
#include <bits/ids.h>
#include <bits/pid_t.h>
#include <bits/wait_status.h>
#ifndef _WIN32
#include <signal.h>
#endif

__CRT_BEGIN_DECLS

#define WCONTINUED 8
#define WIFCONTINUED(status) ((status) == 0xffff)
#ifdef __CRT_USE_MISC
#define WCOREDUMP(status) ((status) & 0x80)
#endif

/* Waits for a process (on Linux -1 means any child). Its number, 0 with WNOHANG if it still runs, or -1 with errno: ECHILD, EINTR. */
#ifndef waitpid /* Programs for Windows have one of their own under this name, with another prototype (libarchive). */
pid_t waitpid(pid_t __process, int *__status, int __options);
#endif
/* waitpid() for any child. */
pid_t wait(int *__status);
#ifndef _WIN32
#define WSTOPPED 2
#define WEXITED 4
#define WNOWAIT 0x01000000
#ifdef __CRT_USE_MISC
/* Linux's own: not of other threads; children of any kind; only those that end without SIGCHLD. */
#define __WNOTHREAD 0x20000000
#define __WALL 0x40000000
#define __WCLONE 0x80000000u
#define __W_EXITCODE(result, signal) ((result) << 8 | (signal))
#define __WCOREDUMP(status) WCOREDUMP(status)
#endif
typedef enum {
	P_ALL = 0,
	P_PID = 1,
	P_PGID = 2,
#ifdef __CRT_USE_MISC
	P_PIDFD = 3
#else
	__P_PIDFD = 3
#endif
} idtype_t;
#ifdef __CRT_USE_POSIX
/* Waits for a child in one of the states that options name (WEXITED, WSTOPPED, WCONTINUED), and tells of it in *info; with WNOWAIT it
 * can be waited for again; with WNOHANG and none such, si_pid is 0. 0, or -1 with errno: ECHILD, EINTR, EINVAL. Linux only. */
int waitid(idtype_t __kind, id_t __number, siginfo_t *__info, int __options);
#endif
#ifdef __CRT_USE_MISC
/* waitpid() of any child, of one, that tells what it used, too. Linux only. */
struct rusage;
pid_t wait3(int *__status, int __options, struct rusage *__used);
pid_t wait4(pid_t __process, int *__status, int __options, struct rusage *__used);
#endif
#endif

#if defined __CRT_USE_MISC && !defined _WIN32
/* The rest of Linux's numbers. */
#define W_EXITCODE(code, signal) ((code) << 8 | (signal))
#define W_STOPCODE(signal) ((signal) << 8 | 0x7f)
#define WAIT_ANY (-1)
#define WAIT_MYPGRP 0
#define WCOREFLAG 0x80
#endif

__CRT_END_DECLS

#endif
