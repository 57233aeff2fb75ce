/* SPDX-License-Identifier: MIT */
/* An old name of <fcntl.h>. Linux only. */
#ifndef _SYS_FCNTL_H
#define _SYS_FCNTL_H

#include <bits/features.h>

#ifndef _WIN32
#include <fcntl.h>
#endif

#endif
