/* SPDX-License-Identifier: MIT */
/* The part of Microsoft's headers for files, which its editors include by themselves. All of it is in the public headers. */
#ifndef _CORECRT_WIO_H
#define _CORECRT_WIO_H

#include <io.h>

#endif
