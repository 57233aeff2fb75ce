/* SPDX-License-Identifier: MIT */
/* Which signal an exception stands for. */
#ifndef PLAT_STATUS_H
#define PLAT_STATUS_H

#include "private/win32.h"

/* Linux's number of the signal, 0 for an exception that stands for none (C++'s among them). */
int __plat_signal_of(DWORD exception);

#endif
