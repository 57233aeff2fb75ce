/* SPDX-License-Identifier: MIT */
/* Whether there is a second thread, or may be. */
#include "crt_platform.h"
#include "main_thread.h"

int __plat_threaded;
char __libc_single_threaded = 1;
