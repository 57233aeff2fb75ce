/* SPDX-License-Identifier: MIT */
/* Waiting for processes. POSIX.1-2017. */
#ifndef _SYS_WAIT_H
#define _SYS_WAIT_H

#include <bits/features.h>
#include <bits/ids.h>
#include <bits/pid_t.h>

__CRT_BEGIN_DECLS

#define WNOHANG 1
#define WUNTRACED 2
#define WCONTINUED 8
#define WIFCONTINUED(status) ((status) == 0xffff)
#define WEXITSTATUS(status) (((status) >> 8) & 0xff)
#define WTERMSIG(status) ((status) & 0x7f)
#define WIFEXITED(status) (WTERMSIG(status) == 0)
#define WIFSIGNALED(status) (((status) & 0xff) - 1u < 0x7eu)
#define WIFSTOPPED(status) (((status) & 0xff) == 0x7f)
#define WSTOPSIG(status) WEXITSTATUS(status)
#define WCOREDUMP(status) ((status) & 0x80)

/* Waits for a process (on Linux -1 means any child). Its number, 0 with WNOHANG if it still runs, or -1 with errno: ECHILD, EINTR. */
pid_t waitpid(pid_t __process, int *__status, int __options);
/* waitpid() for any child. */
pid_t wait(int *__status);

__CRT_END_DECLS

#endif
