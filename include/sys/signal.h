/* SPDX-License-Identifier: MIT */
/* An old name of <signal.h>. Linux only. */
#ifndef _SYS_SIGNAL_H
#define _SYS_SIGNAL_H

#include <bits/features.h>

#ifndef _WIN32
#include <signal.h>
#endif

#endif
