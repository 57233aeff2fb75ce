/* SPDX-License-Identifier: MIT */
/* The kinds of a directory's entries (struct dirent's d_type): Linux's values on every target. */
#ifndef _BITS_DIRENT_TYPES_H
#define _BITS_DIRENT_TYPES_H

#define DT_UNKNOWN 0
#define DT_FIFO 1
#define DT_CHR 2
#define DT_DIR 4
#define DT_BLK 6
#define DT_REG 8
#define DT_LNK 10
#define DT_SOCK 12

#endif
