/* SPDX-License-Identifier: MIT */
/* Where memory is swapped to. Linux only. */
#ifndef _SYS_SWAP_H
#define _SYS_SWAP_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define SWAP_FLAG_PREFER 0x8000
#define SWAP_FLAG_PRIO_MASK 0x7fff
#define SWAP_FLAG_PRIO_SHIFT 0
#define SWAP_FLAG_DISCARD 0x10000
/* 0, or -1: EPERM, EINVAL, ENOENT ... */
int swapon(const char *__path, int __flags) __CRT_NOTHROW;
int swapoff(const char *__path) __CRT_NOTHROW;
#endif

__CRT_END_DECLS

#endif
