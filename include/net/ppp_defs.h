/* SPDX-License-Identifier: MIT */
/* PPP: the kernel's definitions. Linux only. */
#ifndef _NET_PPP_DEFS_H
#define _NET_PPP_DEFS_H

#include <bits/features.h>

#ifndef _WIN32
#include <time.h>
#include <linux/ppp_defs.h>
#endif

#endif
