/* SPDX-License-Identifier: MIT */
/* uid_t, gid_t and id_t, for the POSIX headers that have them. */
#ifndef _BITS_IDS_H
#define _BITS_IDS_H

#include <bits/types.h>

typedef __crt_uid_t uid_t;
typedef __crt_gid_t gid_t;
typedef unsigned int id_t;

#endif
