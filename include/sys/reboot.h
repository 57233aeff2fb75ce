/* SPDX-License-Identifier: MIT */
/* The end of the machine's work. Linux only. */
#ifndef _SYS_REBOOT_H
#define _SYS_REBOOT_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define RB_AUTOBOOT 0x01234567
#define RB_HALT_SYSTEM 0xcdef0123
#define RB_POWER_OFF 0x4321fedc
#define RB_ENABLE_CAD 0x89abcdef
#define RB_DISABLE_CAD 0
#define RB_SW_SUSPEND 0xd000fce2
#define RB_KEXEC 0x45584543
/* 0, or -1: EPERM, EINVAL. */
int reboot(int __how) __CRT_NOTHROW;
#endif

__CRT_END_DECLS

#endif
