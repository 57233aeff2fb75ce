/* SPDX-License-Identifier: MIT */
/* System calls that <unistd.h> has plain functions for. Linux only. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <stdlib.h>
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

int setresuid(uid_t real, uid_t effective, uid_t saved) { return __crt_result((int)SYS3(setresuid, real, effective, saved)); }
int setresgid(gid_t real, gid_t effective, gid_t saved) { return __crt_result((int)SYS3(setresgid, real, effective, saved)); }
int getresuid(uid_t *real, uid_t *effective, uid_t *saved) { return __crt_result((int)SYS3(getresuid, real, effective, saved)); }
int getresgid(gid_t *real, gid_t *effective, gid_t *saved) { return __crt_result((int)SYS3(getresgid, real, effective, saved)); }

int sethostname(const char *name, size_t size) { return __crt_result((int)SYS2(sethostname, name, size)); }
int setdomainname(const char *name, size_t size) { return __crt_result((int)SYS2(setdomainname, name, size)); }
int acct(const char *path) { return __crt_result((int)SYS1(acct, path)); }
int syncfs(int fd) { return __crt_result((int)SYS1(syncfs, fd)); }
int close_range(unsigned first, unsigned last, int flags) { return __crt_result((int)SYS3(close_range, first, last, flags)); }

ssize_t copy_file_range(int from, off_t *from_offset, int to, off_t *to_offset, size_t size, unsigned flags)
{
	return __crt_result_ssize(SYS6(copy_file_range, from, from_offset, to, to_offset, size, flags));
}

char *get_current_dir_name(void) { return getcwd(NULL, 0); }
