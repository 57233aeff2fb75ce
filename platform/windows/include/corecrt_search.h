/* SPDX-License-Identifier: MIT */
/* The part of Microsoft's headers for searching, which its editors include by themselves. All of it is in the public headers. */
#ifndef _CORECRT_SEARCH_H
#define _CORECRT_SEARCH_H

#include <search.h>

#endif
