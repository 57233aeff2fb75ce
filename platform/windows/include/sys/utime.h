/* SPDX-License-Identifier: MIT */
/* Microsoft's place for utime(). */
#ifndef _SYS_UTIME_H
#define _SYS_UTIME_H

#include <utime.h>

#endif
