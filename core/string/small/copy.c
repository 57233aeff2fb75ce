/* SPDX-License-Identifier: MIT */
/* Copying for the library's own use, small. */
#include "bytes.h"
#include "crt_platform.h"

void __crt_copy(void *restrict to, const void *restrict from, size_t size)
{
	__plat_copy(to, from, size);
}
