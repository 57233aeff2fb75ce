/* SPDX-License-Identifier: MIT */
/* The part of Microsoft's headers for memory, which its editors include by themselves. All of it is in the public headers. */
#ifndef _CORECRT_MEMORY_H
#define _CORECRT_MEMORY_H

#include <string.h>

#endif
