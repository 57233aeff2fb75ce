/* SPDX-License-Identifier: MIT */
/* The console's keyboard and display, as the kernel's own header has it. Linux only. */
#ifndef _SYS_KD_H
#define _SYS_KD_H

#include <bits/features.h>

#ifndef _WIN32
#include <linux/kd.h>
#endif

#endif
