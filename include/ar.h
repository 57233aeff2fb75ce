/* SPDX-License-Identifier: MIT */
/* Archives of objects. The same on all systems. */
#ifndef _AR_H
#define _AR_H

#include <bits/features.h>

#define ARMAG "!<arch>\n"
#define SARMAG 8
#define ARFMAG "`\n"

/* All in text, filled up with blanks. */
struct ar_hdr {
	char ar_name[16];
	char ar_date[12];
	char ar_uid[6];
	char ar_gid[6];
	char ar_mode[8];
	char ar_size[10];
	char ar_fmag[2];
};

#endif
