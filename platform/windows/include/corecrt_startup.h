/* SPDX-License-Identifier: MIT */
/* The part of Microsoft's headers for the start's functions, which its editors include by themselves. All of it is in the public headers. */
#ifndef _CORECRT_STARTUP_H
#define _CORECRT_STARTUP_H

#include <process.h>
#include <stdlib.h>

#endif
