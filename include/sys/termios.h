/* SPDX-License-Identifier: MIT */
/* An old name of <termios.h>. Linux only. */
#ifndef _SYS_TERMIOS_H
#define _SYS_TERMIOS_H

#include <bits/features.h>

#ifndef _WIN32
#include <termios.h>
#endif

#endif
