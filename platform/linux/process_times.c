/* SPDX-License-Identifier: MIT */
/* The processor time of this process and of its children. */
#include "crt_platform.h"
#include "kernel.h"

/* The head of the kernel's struct rusage, which is longer. */
struct usage {
	struct { long seconds, microseconds; } user, system;
	long rest[14];
};

int __plat_process_times(struct timespec spent[4])
{
	enum { SELF = 0, CHILDREN = -1 };
	struct usage usage[2];
	int error = (int)SYS2(getrusage, SELF, &usage[0]);
	if (error == 0)
		error = (int)SYS2(getrusage, CHILDREN, &usage[1]);
	if (error < 0)
		return error;
	for (int i = 0; i < 2; i++) {
		spent[2 * i] = (struct timespec){ .tv_sec = usage[i].user.seconds, .tv_nsec = usage[i].user.microseconds * 1000 };
		spent[2 * i + 1] = (struct timespec){ .tv_sec = usage[i].system.seconds, .tv_nsec = usage[i].system.microseconds * 1000 };
	}
	return 0;
}
