/* SPDX-License-Identifier: MIT */
/* pid_t, alone, for the headers that must declare it without more. */
#ifndef _BITS_PID_T_H
#define _BITS_PID_T_H

#include <bits/types.h>

typedef __crt_pid_t pid_t;

#endif
