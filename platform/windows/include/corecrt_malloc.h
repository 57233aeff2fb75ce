/* SPDX-License-Identifier: MIT */
/* The part of Microsoft's headers for the heap, which its editors include by themselves. All of it is in the public headers. */
#ifndef _CORECRT_MALLOC_H
#define _CORECRT_MALLOC_H

#include <malloc.h>

#endif
