/* SPDX-License-Identifier: MIT */
/* An old name of <unistd.h>. Linux only. */
#ifndef _SYS_UNISTD_H
#define _SYS_UNISTD_H

#include <bits/features.h>

#ifndef _WIN32
#include <unistd.h>
#endif

#endif
