/* SPDX-License-Identifier: MIT */
/* What a process or thread may ask of the kernel about itself. Linux only. */
#ifndef _SYS_PRCTL_H
#define _SYS_PRCTL_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define PR_SET_PDEATHSIG 1
#define PR_GET_PDEATHSIG 2
#define PR_GET_DUMPABLE 3
#define PR_SET_DUMPABLE 4
#define PR_GET_KEEPCAPS 7
#define PR_SET_KEEPCAPS 8
#define PR_SET_NAME 15
#define PR_GET_NAME 16
#define PR_GET_SECCOMP 21
#define PR_SET_SECCOMP 22
#define PR_CAPBSET_READ 23
#define PR_CAPBSET_DROP 24
#define PR_GET_TSC 25
#define PR_SET_TSC 26
#define PR_GET_SECUREBITS 27
#define PR_SET_SECUREBITS 28
#define PR_SET_TIMERSLACK 29
#define PR_GET_TIMERSLACK 30
#define PR_SET_CHILD_SUBREAPER 36
#define PR_GET_CHILD_SUBREAPER 37
#define PR_SET_NO_NEW_PRIVS 38
#define PR_GET_NO_NEW_PRIVS 39
#define PR_GET_TID_ADDRESS 40
#define PR_SET_THP_DISABLE 41
#define PR_GET_THP_DISABLE 42
#define PR_SET_PTRACER 0x59616d61
#define PR_SET_PTRACER_ANY ((unsigned long)-1)
#define PR_SET_VMA 0x53564d41
#define PR_SET_VMA_ANON_NAME 0

/* Up to four further arguments of the width of long. What the option gives, or -1 with errno: EINVAL, EPERM, EFAULT. */
int prctl(int __option, ...);
#endif

__CRT_END_DECLS

#endif
