/* SPDX-License-Identifier: MIT */
/* Virtual terminals, as the kernel's own header has it. Linux only. */
#ifndef _SYS_VT_H
#define _SYS_VT_H

#include <bits/features.h>

#ifndef _WIN32
#include <linux/vt.h>
#endif

#endif
