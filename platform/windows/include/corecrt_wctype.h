/* SPDX-License-Identifier: MIT */
/* The part of Microsoft's headers for classes, which its editors include by themselves. All of it is in the public headers. */
#ifndef _CORECRT_WCTYPE_H
#define _CORECRT_WCTYPE_H

#include <wctype.h>

#endif
