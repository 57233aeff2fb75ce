/* SPDX-License-Identifier: MIT */
/* System calls that <unistd.h> has plain functions for. Linux only. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "error.h"
#include "kernel.h"

enum { KERNEL_AT_EMPTY_PATH = 0x1000 };

int fexecve(int fd, char *const arguments[], char *const envp[])
{
	return __crt_result((int)SYS5(execveat, fd, "", arguments, envp, KERNEL_AT_EMPTY_PATH));
}

/* What a child may do after vfork() it may do after fork(), too. */
pid_t vfork(void) { return fork(); }
int setpgrp(void) { return setpgid(0, 0); }
pid_t gettid(void) { return (pid_t)SYS0(gettid); }
int getdtablesize(void) { return (int)sysconf(_SC_OPEN_MAX); }

int sethostname(const char *name, size_t size) { return __crt_result((int)SYS2(sethostname, name, size)); }
int setdomainname(const char *name, size_t size) { return __crt_result((int)SYS2(setdomainname, name, size)); }
int acct(const char *path) { return __crt_result((int)SYS1(acct, path)); }
int close_range(unsigned first, unsigned last, int flags) { return __crt_result((int)SYS3(close_range, first, last, flags)); }
