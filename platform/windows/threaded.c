/* SPDX-License-Identifier: MIT */
/* Whether there is a second thread: always, for a program, or a DLL in it, may call CreateThread itself, and the first we hear of such a
 * thread is when it already runs, perhaps in the midst of another one's fast path. Never written to; among the constants, because
 * initialized data would cost most programs a section. */
#include "attr.h"
#include "crt_platform.h"

CRT_SECTION(".rdata$threaded") int __plat_threaded = 1;
