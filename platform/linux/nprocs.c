/* SPDX-License-Identifier: MIT */
/* get_nprocs(), get_nprocs_conf(): how many processors there are. */
#define _GNU_SOURCE 1
#include <sys/sysinfo.h>
#include <unistd.h>

static int at_least_one(long count)
{
	return count > 0 ? (int)count : 1;
}

int get_nprocs(void)
{
	return at_least_one(sysconf(_SC_NPROCESSORS_ONLN));
}

int get_nprocs_conf(void)
{
	return at_least_one(sysconf(_SC_NPROCESSORS_CONF));
}
