/* SPDX-License-Identifier: MIT */
/* The end of the machine's work. Linux only. */
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/reboot.h>

#include "error.h"
#include "kernel.h"

int reboot(int how) { return __crt_result((int)SYS4(reboot, 0xfee1deadL, 672274793, how, NULL)); }
