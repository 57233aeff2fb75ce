/* SPDX-License-Identifier: MIT */
/* The processor's input and output ports. x86-64, Linux only. */
#define _GNU_SOURCE 1
#include <stddef.h>
#include <stdint.h>
#include <sys/io.h>

#include "error.h"
#include "kernel.h"

int ioperm(unsigned long from, unsigned long count, int on) { return __crt_result((int)SYS3(ioperm, from, count, on)); }
int iopl(int level) { return __crt_result((int)SYS1(iopl, level)); }
