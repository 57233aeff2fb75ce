/* SPDX-License-Identifier: MIT */
/* mknodat(), mkfifoat(), renameat(): paths from an open directory on. Linux only. */
#define _GNU_SOURCE 1
#include <stdio.h>
#include <sys/stat.h>

#include "error.h"
#include "kernel.h"

int mknodat(int directory, const char *path, mode_t mode, __crt_dev_t device)
{
	return __crt_result((int)SYS4(mknodat, directory, path, mode, device));
}

int mkfifoat(int directory, const char *path, mode_t mode)
{
	return mknodat(directory, path, mode | S_IFIFO, 0);
}

int renameat(int from_directory, const char *from, int to_directory, const char *to)
{
	return __crt_result((int)SYS5(renameat2, from_directory, from, to_directory, to, 0));
}
