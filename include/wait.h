/* SPDX-License-Identifier: MIT */
/* An old name of <sys/wait.h>. Linux only. */
#ifndef _WAIT_H
#define _WAIT_H

#include <bits/features.h>

#ifndef _WIN32
#include <sys/wait.h>
#endif

#endif
