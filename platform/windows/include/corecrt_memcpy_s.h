/* SPDX-License-Identifier: MIT */
/* The part of Microsoft's headers for memcpy_s() and memmove_s(), which its editors include by themselves. All of it is in the public headers. */
#ifndef _CORECRT_MEMCPY_S_H
#define _CORECRT_MEMCPY_S_H

#include <string.h>

#endif
