/* SPDX-License-Identifier: MIT */
/* mount(), umount(), umount2(). Linux only. */
#include <sys/mount.h>

#include "error.h"
#include "kernel.h"

int mount(const char *source, const char *target, const char *type, unsigned long flags, const void *data)
{
	return __crt_result((int)SYS5(mount, source, target, type, flags, data));
}

int umount2(const char *target, int flags) { return __crt_result((int)SYS2(umount2, target, flags)); }
int umount(const char *target) { return umount2(target, 0); }
