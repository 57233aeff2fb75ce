/* SPDX-License-Identifier: MIT */
/* What cancel.c puts in the place of weak functions. */
#ifndef PLAT_CANCEL_H
#define PLAT_CANCEL_H

#include "crt_platform.h"

/* Ends the calling thread, which has been cancelled. */
void __plat_cancel_end(void);
/* Ends it if it is due. */
void __plat_cancel_test(void);
/* __plat_wait that gives -ECANCELED; __plat_sleep that ends the thread. */
int __plat_cancel_wait(const int *address, int expected, const struct timespec *timeout);
int __plat_cancel_sleep(const struct timespec *span, struct timespec *left);

#endif
