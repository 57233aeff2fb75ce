/* SPDX-License-Identifier: MIT */
/* statfs(), fstatfs(): what a file system is like. Linux only. */
#include <sys/statfs.h>

#include "error.h"
#include "kernel.h"

int statfs(const char *path, struct statfs *result) { return __crt_result((int)SYS2(statfs, path, result)); }
int fstatfs(int fd, struct statfs *result) { return __crt_result((int)SYS2(fstatfs, fd, result)); }
