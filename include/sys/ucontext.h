/* SPDX-License-Identifier: MIT */
/* The type ucontext_t, under its older name. Linux only. */
#include <signal.h>
