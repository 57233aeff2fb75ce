/* SPDX-License-Identifier: MIT */
/* An old name of <errno.h>. */
#ifndef _SYS_ERRNO_H
#define _SYS_ERRNO_H

#include <bits/features.h>
#include <errno.h>

#endif
