/* SPDX-License-Identifier: MIT */
/* Which old behaviours the kernel keeps for a process. Linux only. */
#ifndef _SYS_PERSONALITY_H
#define _SYS_PERSONALITY_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define ADDR_NO_RANDOMIZE 0x0040000
#define MMAP_PAGE_ZERO 0x0100000
#define ADDR_COMPAT_LAYOUT 0x0200000
#define READ_IMPLIES_EXEC 0x0400000
#define ADDR_LIMIT_32BIT 0x0800000
#define SHORT_INODE 0x1000000
#define WHOLE_SECONDS 0x2000000
#define STICKY_TIMEOUTS 0x4000000
#define ADDR_LIMIT_3GB 0x8000000
#define PER_LINUX 0
#define PER_LINUX32 8
#define PER_MASK 0xff

/* Sets it, or with 0xffffffff only asks. The one before, or -1 with errno. */
int personality(unsigned long __persona) __CRT_NOTHROW;
#endif

__CRT_END_DECLS

#endif
