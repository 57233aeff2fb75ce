/* SPDX-License-Identifier: MIT */
/* System V's terminals, for TCGETA and TCSETA; <termios.h> is the newer one. Linux only. */
#ifndef _TERMIO_H
#define _TERMIO_H

#include <bits/features.h>

#ifndef _WIN32
#include <sys/ioctl.h>
#include <termios.h>
#endif

#endif
