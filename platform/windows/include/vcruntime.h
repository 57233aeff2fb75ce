/* SPDX-License-Identifier: MIT */
/* The part of Microsoft's headers for what all have, which its editors include by themselves. All of it is in the public headers. */
#ifndef _VCRUNTIME_H
#define _VCRUNTIME_H

#include <stddef.h>
#include <stdint.h>

#endif
