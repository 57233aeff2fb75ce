/* SPDX-License-Identifier: MIT */
/* Where an offset counts from, for <stdio.h>, <unistd.h> and <fcntl.h>. */
#ifndef _BITS_SEEK_H
#define _BITS_SEEK_H

#include <bits/features.h>

#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#if defined(__CRT_USE_GNU) && !defined(_WIN32)
/* From this offset on, the next data or the next hole; ENXIO beyond the last. For lseek(). */
#define SEEK_DATA 3
#define SEEK_HOLE 4
#endif

#endif
