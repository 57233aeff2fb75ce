/* SPDX-License-Identifier: MIT */
/* An old name of <syslog.h>. Linux only. */
#ifndef _SYS_SYSLOG_H
#define _SYS_SYSLOG_H

#include <bits/features.h>

#ifndef _WIN32
#include <syslog.h>
#endif

#endif
