/* SPDX-License-Identifier: MIT */
/* What tells one file system from another, for <sys/statfs.h> and <sys/types.h>. */
#ifndef _BITS_FSID_T_H
#define _BITS_FSID_T_H

typedef struct {
	int __val[2];
} fsid_t;

#endif
