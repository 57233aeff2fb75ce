/* SPDX-License-Identifier: MIT */
/* System calls that <unistd.h> has plain functions for. Linux only. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <signal.h>
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

int sethostname(const char *name, size_t size) { return __crt_result((int)SYS2(sethostname, name, size)); }
int setdomainname(const char *name, size_t size) { return __crt_result((int)SYS2(setdomainname, name, size)); }
int execveat(int directory, const char *path, char *const arguments[], char *const envp[], int flags)
{
	return __crt_result((int)SYS5(execveat, directory, path, arguments, envp, flags));
}

int getdomainname(char *name, size_t size)
{
	struct utsname names;
	size_t length = 0;
	if (uname(&names) < 0)
		return -1;
	while (names.domainname[length] != '\0')
		length++;
	if (length >= size) {
		__crt_set_errno(EINVAL);
		return -1;
	}
	for (size_t i = 0; i <= length; i++)
		name[i] = names.domainname[i];
	return 0;
}

int group_member(gid_t group)
{
	gid_t groups[65536 / 64];
	int count = getgroups(0, NULL);
	if (group == getgid() || group == getegid())
		return 1;
	if (count > (int)(sizeof groups / sizeof *groups)) {
		/* Far more than anybody has; on the heap. */
		gid_t *all = malloc((size_t)count * sizeof *all);
		int found = 0;
		count = all != NULL ? getgroups(count, all) : 0;
		for (int i = 0; i < count && !found; i++)
			found = all[i] == group;
		free(all);
		return found;
	}
	count = getgroups((int)(sizeof groups / sizeof *groups), groups);
	for (int i = 0; i < count; i++)
		if (groups[i] == group)
			return 1;
	return 0;
}

/* Before Linux 5.9 each descriptor that there may be. */
void closefrom(int first)
{
	if (first < 0)
		first = 0;
	if (SYS3(close_range, first, ~0u, 0) == 0)
		return;
	for (int fd = first, end = getdtablesize(); fd < end; fd++)
		(void)SYS1(close, fd);
}

int vhangup(void) { return __crt_result((int)SYS0(vhangup)); }
int tgkill(pid_t process, pid_t thread, int signal) { return __crt_result((int)SYS3(tgkill, process, thread, signal)); }
int acct(const char *path) { return __crt_result((int)SYS1(acct, path)); }
int close_range(unsigned first, unsigned last, int flags) { return __crt_result((int)SYS3(close_range, first, last, flags)); }
