/* SPDX-License-Identifier: MIT */
/* The kernel's messages. Linux only. */
#ifndef _SYS_KLOG_H
#define _SYS_KLOG_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
/* syslog(2): what the kernel answers to a request, or -1: EPERM, EINVAL, ENOSYS. */
int klogctl(int __request, char *__buffer, int __size);
#endif

__CRT_END_DECLS

#endif
