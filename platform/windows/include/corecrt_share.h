/* SPDX-License-Identifier: MIT */
/* The part of Microsoft's headers for sharing modes, which its editors include by themselves. All of it is in the public headers. */
#ifndef _CORECRT_SHARE_H
#define _CORECRT_SHARE_H

#include <share.h>

#endif
