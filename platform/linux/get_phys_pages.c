/* SPDX-License-Identifier: MIT */
/* get_phys_pages(), get_avphys_pages(): how much memory there is, and how much of it is free. GNU. */
#include <sys/sysinfo.h>
#include <unistd.h>

long get_phys_pages(void)
{
	return sysconf(_SC_PHYS_PAGES);
}

long get_avphys_pages(void)
{
	return sysconf(_SC_AVPHYS_PAGES);
}
