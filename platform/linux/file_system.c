/* SPDX-License-Identifier: MIT */
/* What changes files and the process's view of them beyond the seam: chroot(), sync(), mknod(), mkfifo(). Linux only. */
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#include "error.h"
#include "kernel.h"

int chroot(const char *path) { return __crt_result((int)SYS1(chroot, path)); }
int fchdir(int fd) { return __crt_result((int)SYS1(fchdir, fd)); }
void sync(void) { (void)SYS0(sync); }

int mknod(const char *path, mode_t mode, dev_t device)
{
	return __crt_result((int)SYS4(mknodat, KERNEL_AT_FDCWD, path, mode, device));
}

int mkfifo(const char *path, mode_t mode)
{
	return mknod(path, (mode & 07777) | S_IFIFO, 0);
}
