/* SPDX-License-Identifier: MIT */
/* umask(): the permissions that new files do not get. */
#include <sys/stat.h>

#include "crt_platform.h"

mode_t umask(mode_t mask)
{
	return (mode_t)__plat_umask(mask);
}
