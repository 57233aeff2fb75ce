/* SPDX-License-Identifier: MIT */
/* getrlimit(), getrusage(), getpriority() and their kin, nice(). Linux only. */
#include <errno.h>
#include <sys/resource.h>
#include <unistd.h>

#include "error.h"
#include "kernel.h"

/* Under the reserved name for those of the family that a program may have replaced. */
int __plat_prlimit(pid_t process, int resource, const struct rlimit *new_limit, struct rlimit *old_limit);
int __plat_prlimit(pid_t process, int resource, const struct rlimit *new_limit, struct rlimit *old_limit)
{
	/* The kernel's structure is ours: two 64-bit numbers, all ones for no limit. */
	return __crt_result((int)SYS4(prlimit64, process, resource, new_limit, old_limit));
}

int prlimit(pid_t process, int resource, const struct rlimit *new_limit, struct rlimit *old_limit) CRT_WEAK_ALIAS(__plat_prlimit);

int getrlimit(int resource, struct rlimit *limit) { return __plat_prlimit(0, resource, NULL, limit); }
int setrlimit(int resource, const struct rlimit *limit) { return __plat_prlimit(0, resource, limit, NULL); }
int getrusage(int who, struct rusage *usage) { return __crt_result((int)SYS2(getrusage, who, usage)); }

int getpriority(int which, id_t who)
{
	/* The kernel answers 20 - nice, so that no answer is negative. */
	int result = (int)SYS2(getpriority, which, who);
	return result < 0 ? __crt_result(result) : 20 - result;
}

int setpriority(int which, id_t who, int priority) { return __crt_result((int)SYS3(setpriority, which, who, priority)); }

int nice(int more)
{
	int now = 20 - (int)SYS2(getpriority, PRIO_PROCESS, 0);
	int wanted = more > 40 ? 19 : more < -40 ? -20 : now + more;
	wanted = wanted > 19 ? 19 : wanted < -20 ? -20 : wanted;
	int result = (int)SYS3(setpriority, PRIO_PROCESS, 0, wanted);
	if (result < 0)
		return __crt_result(result == -EACCES ? -EPERM : result);
	return wanted;
}
