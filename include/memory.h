/* SPDX-License-Identifier: MIT */
/* <string.h> under its oldest name. */
#ifndef _MEMORY_H
#define _MEMORY_H

#include <string.h>

#endif
