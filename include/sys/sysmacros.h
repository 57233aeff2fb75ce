/* SPDX-License-Identifier: MIT */
/* The parts of a device number. Linux only. */
#ifndef _SYS_SYSMACROS_H
#define _SYS_SYSMACROS_H

#include <bits/features.h>
#include <bits/types.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
/* The kernel has 12 and 20 bits, the type has room for 32 each. */
#define major(device) ((unsigned int)(((device) >> 8 & 0xfff) | ((unsigned int)((device) >> 32) & ~0xfffu)))
#define minor(device) ((unsigned int)(((device) & 0xff) | ((unsigned int)((device) >> 12) & ~0xffu)))
#define makedev(major_part, minor_part) \
	((__crt_dev_t)(((minor_part) & 0xffULL) | ((major_part) & 0xfffULL) << 8 | ((minor_part) & 0xffffff00ULL) << 12 | \
	((major_part) & 0xfffff000ULL) << 32))
#endif

__CRT_END_DECLS

#endif
