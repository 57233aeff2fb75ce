/* SPDX-License-Identifier: MIT */
/* The part of Microsoft's headers for processes, which its editors include by themselves. All of it is in the public headers. */
#ifndef _CORECRT_WPROCESS_H
#define _CORECRT_WPROCESS_H

#include <process.h>

#endif
