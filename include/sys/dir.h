/* SPDX-License-Identifier: MIT */
/* An old name of <dirent.h>. Linux only. */
#ifndef _SYS_DIR_H
#define _SYS_DIR_H

#include <bits/features.h>

#ifndef _WIN32
#include <dirent.h>

#define direct dirent
#endif

#endif
