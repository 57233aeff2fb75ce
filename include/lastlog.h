/* SPDX-License-Identifier: MIT */
/* Who logged in last: struct lastlog. Linux only. */
#ifndef _LASTLOG_H
#define _LASTLOG_H

#include <bits/features.h>

#ifndef _WIN32
#include <utmp.h>
#endif

#endif
