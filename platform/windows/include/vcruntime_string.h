/* SPDX-License-Identifier: MIT */
/* The part of Microsoft's headers for strings, which its editors include by themselves. All of it is in the public headers. */
#ifndef _VCRUNTIME_STRING_H
#define _VCRUNTIME_STRING_H

#include <string.h>

#endif
