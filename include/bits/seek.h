/* SPDX-License-Identifier: MIT */
/* Where an offset counts from, for <stdio.h>, <unistd.h> and <fcntl.h>. */
#ifndef _BITS_SEEK_H
#define _BITS_SEEK_H

#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2

#endif
