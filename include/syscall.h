/* SPDX-License-Identifier: MIT */
/* Another name of <sys/syscall.h>. */
#include <sys/syscall.h>
