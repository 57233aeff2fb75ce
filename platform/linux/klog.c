/* SPDX-License-Identifier: MIT */
/* The kernel's messages. Linux only. */
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/klog.h>

#include "error.h"
#include "kernel.h"

int klogctl(int request, char *buffer, int size) { return __crt_result((int)SYS3(syslog, request, buffer, size)); }
