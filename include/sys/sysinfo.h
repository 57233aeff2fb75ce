/* SPDX-License-Identifier: MIT */
/* The machine. GNU; Linux only. */
#ifndef _SYS_SYSINFO_H
#define _SYS_SYSINFO_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
/* How many processors the process may run on, how many there are. Never less than 1. */
int get_nprocs(void) __CRT_NOTHROW;
int get_nprocs_conf(void) __CRT_NOTHROW;
/* How many pages of memory there are, how many are free; -1 if the system does not say. */
long get_phys_pages(void) __CRT_NOTHROW;
long get_avphys_pages(void) __CRT_NOTHROW;

/* The kernel's layout. Sizes count in mem_unit bytes, loads in 1/65536, uptime in seconds. */
struct sysinfo {
	long uptime;
	unsigned long loads[3];
	unsigned long totalram;
	unsigned long freeram;
	unsigned long sharedram;
	unsigned long bufferram;
	unsigned long totalswap;
	unsigned long freeswap;
	unsigned short procs;
	unsigned short __pad;
	unsigned long totalhigh;
	unsigned long freehigh;
	unsigned int mem_unit;
};
/* What the kernel knows of the machine's memory and load. 0, or -1 and EFAULT. */
int sysinfo(struct sysinfo *__result) __CRT_NOTHROW;
#endif

#ifndef _WIN32
/* The rest of Linux's numbers. */
#define SI_LOAD_SHIFT 16
#endif

__CRT_END_DECLS

#endif
