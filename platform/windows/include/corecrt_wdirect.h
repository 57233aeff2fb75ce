/* SPDX-License-Identifier: MIT */
/* The part of Microsoft's headers for directories, which its editors include by themselves. All of it is in the public headers. */
#ifndef _CORECRT_WDIRECT_H
#define _CORECRT_WDIRECT_H

#include <direct.h>

#endif
