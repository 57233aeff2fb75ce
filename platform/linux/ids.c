/* SPDX-License-Identifier: MIT */
/* The user, group and session that a process belongs to. Linux only. */
#define _GNU_SOURCE 1
#include <unistd.h>

#include "error.h"
#include "kernel.h"

uid_t getuid(void) { return (uid_t)SYS0(getuid); }
uid_t geteuid(void) { return (uid_t)SYS0(geteuid); }
gid_t getgid(void) { return (gid_t)SYS0(getgid); }
gid_t getegid(void) { return (gid_t)SYS0(getegid); }

int setuid(uid_t user) { return __crt_result((int)SYS1(setuid, user)); }
int setgid(gid_t group) { return __crt_result((int)SYS1(setgid, group)); }
int setreuid(uid_t real, uid_t effective) { return __crt_result((int)SYS2(setreuid, real, effective)); }
int setregid(gid_t real, gid_t effective) { return __crt_result((int)SYS2(setregid, real, effective)); }
int seteuid(uid_t user) { return __crt_result((int)SYS3(setresuid, -1, user, -1)); }
int setegid(gid_t group) { return __crt_result((int)SYS3(setresgid, -1, group, -1)); }
int getresuid(uid_t *real, uid_t *effective, uid_t *saved) { return __crt_result((int)SYS3(getresuid, real, effective, saved)); }
int getresgid(gid_t *real, gid_t *effective, gid_t *saved) { return __crt_result((int)SYS3(getresgid, real, effective, saved)); }
int setresuid(uid_t real, uid_t effective, uid_t saved) { return __crt_result((int)SYS3(setresuid, real, effective, saved)); }
int setresgid(gid_t real, gid_t effective, gid_t saved) { return __crt_result((int)SYS3(setresgid, real, effective, saved)); }
int getgroups(int count, gid_t groups[]) { return __crt_result((int)SYS2(getgroups, count, groups)); }

pid_t getpgid(pid_t process) { return __crt_result((int)SYS1(getpgid, process)); }
pid_t getpgrp(void) { return (pid_t)SYS1(getpgid, 0); }
int setpgid(pid_t process, pid_t group) { return __crt_result((int)SYS2(setpgid, process, group)); }
pid_t getsid(pid_t process) { return __crt_result((int)SYS1(getsid, process)); }
pid_t setsid(void) { return __crt_result((int)SYS0(setsid)); }
