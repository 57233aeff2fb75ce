/* SPDX-License-Identifier: MIT */
/* Waiting on a word that processes share: empty weak functions unless the program links the part that makes such words. */
#ifndef CRT_SHARED_WAIT_H
#define CRT_SHARED_WAIT_H

#include <bits/timespec.h>

void __crt_shared_wake(const int *address);
/* As __crt_wait_until(). */
int __crt_shared_wait(const int *address, int expected, int clock, const struct timespec *deadline);

#endif
