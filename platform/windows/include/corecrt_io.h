/* SPDX-License-Identifier: MIT */
/* The part of Microsoft's headers for files by descriptor, which its editors include by themselves. All of it is in the public headers. */
#ifndef _CORECRT_IO_H
#define _CORECRT_IO_H

#include <io.h>

#endif
