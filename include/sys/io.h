/* SPDX-License-Identifier: MIT */
/* The processor's input and output ports. x86-64, Linux only. */
#ifndef _SYS_IO_H
#define _SYS_IO_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
/* Lets the process use ports. 0, or -1: EPERM, EINVAL, ENOSYS. */
int ioperm(unsigned long __from, unsigned long __count, int __on) __CRT_NOTHROW;
int iopl(int __level) __CRT_NOTHROW;
#endif

__CRT_END_DECLS

#endif
