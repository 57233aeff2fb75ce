/* SPDX-License-Identifier: MIT */
/* The part of Microsoft's headers for times, which its editors include by themselves. All of it is in the public headers. */
#ifndef _CORECRT_WTIME_H
#define _CORECRT_WTIME_H

#include <time.h>
#include <wchar.h>

#endif
