/* SPDX-License-Identifier: MIT */
/* What DIR is. */
#ifndef CRT_DIR_H
#define CRT_DIR_H

#include <dirent.h>

#include "crt_platform.h"

struct __crt_dir {
	struct plat_dir *dir;
	struct plat_dirent raw;
	struct dirent entry;
	/* How many entries have been read since the beginning. */
	long position;
};

#endif
