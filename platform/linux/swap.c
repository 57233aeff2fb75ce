/* SPDX-License-Identifier: MIT */
/* Where memory is swapped to. Linux only. */
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/swap.h>

#include "error.h"
#include "kernel.h"

int swapon(const char *path, int flags) { return __crt_result((int)SYS2(swapon, path, flags)); }
int swapoff(const char *path) { return __crt_result((int)SYS1(swapoff, path)); }
