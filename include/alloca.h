/* SPDX-License-Identifier: MIT */
/* alloca(): bytes on the stack until the function returns. No standard has it; every Unix does. */
#ifndef _ALLOCA_H
#define _ALLOCA_H

#include <bits/features.h>

/* `size` bytes, aligned for any type. Nothing tells when the stack ends: for small sizes only. */
#undef alloca
#define alloca(size) __builtin_alloca(size)

#endif
