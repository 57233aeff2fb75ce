/* SPDX-License-Identifier: MIT */
/* Requests to devices. Linux only. */
#ifndef _SYS_IOCTL_H
#define _SYS_IOCTL_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
/* The kernel's numbers (asm-generic/ioctls.h). */
#define TIOCGWINSZ 0x5413
#define TIOCSWINSZ 0x5414
#define FIONREAD 0x541b
#define TIOCINQ FIONREAD
#define TIOCOUTQ 0x5411
#define FIONBIO 0x5421
#define TIOCGPTN 0x80045430u
#define TIOCSPTLCK 0x40045431u
#define TIOCGPTPEER 0x5441
#define TIOCEXCL 0x540c
#define TIOCNXCL 0x540d
#define TIOCSCTTY 0x540e
#define TIOCGPGRP 0x540f
#define TIOCSPGRP 0x5410
#define TIOCSTI 0x5412
#define TIOCNOTTY 0x5422
#define TCGETS 0x5401
#define TCSETS 0x5402
#define TCSETSW 0x5403
#define TCSETSF 0x5404
#define TCFLSH 0x540b
#define FIOCLEX 0x5451
#define FIONCLEX 0x5450

/* Of TIOCGWINSZ: a terminal's size in characters and in pixels. */
struct winsize {
	unsigned short ws_row;
	unsigned short ws_col;
	unsigned short ws_xpixel;
	unsigned short ws_ypixel;
};

/* Makes a request, with an argument that it explains. What the request gives, or -1 with errno: EBADF, ENOTTY, EINVAL, EFAULT ... */
int ioctl(int __fd, unsigned long __request, ...) __CRT_NOTHROW;
#endif

__CRT_END_DECLS

#endif
