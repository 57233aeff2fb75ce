/* SPDX-License-Identifier: MIT */
/* Sound (OSS), as the kernel's own header has it. Linux only. */
#ifndef _SYS_SOUNDCARD_H
#define _SYS_SOUNDCARD_H

#include <bits/features.h>

#ifndef _WIN32
#include <linux/soundcard.h>
#endif

#endif
