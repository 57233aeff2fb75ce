/* SPDX-License-Identifier: MIT */
/* The part of Microsoft's headers for strings, which its editors include by themselves. All of it is in the public headers. */
#ifndef _CORECRT_WSTRING_H
#define _CORECRT_WSTRING_H

#include <wchar.h>

#endif
