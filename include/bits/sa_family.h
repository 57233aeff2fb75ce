/* SPDX-License-Identifier: MIT */
/* sa_family_t, for <sys/un.h>, which has no other name of <sys/socket.h>. */
#ifndef _BITS_SA_FAMILY_H
#define _BITS_SA_FAMILY_H

typedef unsigned short sa_family_t;

#endif
