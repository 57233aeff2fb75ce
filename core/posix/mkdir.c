/* SPDX-License-Identifier: MIT */
/* mkdir(): makes a directory. <sys/stat.h> leaves the second argument to the caller on one of the systems, where programs are used
 * to none, so the function is defined under its name for the linker. */
#include <bits/mode_t.h>

#include "error.h"

int __crt_mkdir(const char *path, mode_t mode) __asm__("mkdir");

int __crt_mkdir(const char *path, mode_t mode)
{
	return __crt_result(__plat_mkdir(path, mode));
}
