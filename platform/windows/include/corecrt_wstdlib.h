/* SPDX-License-Identifier: MIT */
/* The part of Microsoft's headers for numbers and paths, which its editors include by themselves. All of it is in the public headers. */
#ifndef _CORECRT_WSTDLIB_H
#define _CORECRT_WSTDLIB_H

#include <stdlib.h>

#endif
