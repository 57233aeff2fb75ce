/* SPDX-License-Identifier: MIT */
/* The part of Microsoft's headers for streams, which its editors include by themselves. All of it is in the public headers. */
#ifndef _CORECRT_WSTDIO_H
#define _CORECRT_WSTDIO_H

#include <stdio.h>
#include <wchar.h>

#endif
