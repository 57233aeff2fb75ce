/* SPDX-License-Identifier: MIT */
/* System calls that programs declare for themselves, as no C library's header has them: with the types of <linux/capability.h>, for instance. Linux only. */
#ifndef _BITS_KERNEL_CALLS_H
#define _BITS_KERNEL_CALLS_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
struct __user_cap_header_struct;
struct __user_cap_data_struct;
/* The capabilities of a thread, in the kernel's form. 0, or -1: EINVAL (the version; the kernel writes there the one that it prefers), ESRCH, EPERM, EFAULT. capget(2) */
int capget(struct __user_cap_header_struct *__head, struct __user_cap_data_struct *__data) __CRT_NOTHROW;
int capset(struct __user_cap_header_struct *__head, const struct __user_cap_data_struct *__data) __CRT_NOTHROW;
/* Makes __root the root of the file systems and puts the old one below it. 0, or -1: EPERM, EBUSY, EINVAL, ENOTDIR ... pivot_root(2) */
int pivot_root(const char *__root, const char *__old) __CRT_NOTHROW;
#endif

__CRT_END_DECLS

#endif
