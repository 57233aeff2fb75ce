/* SPDX-License-Identifier: MIT */
/* The part of Microsoft's headers for the console, which its editors include by themselves. All of it is in the public headers. */
#ifndef _CORECRT_WCONIO_H
#define _CORECRT_WCONIO_H

#include <conio.h>

#endif
