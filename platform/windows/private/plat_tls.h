/* SPDX-License-Identifier: MIT */
/* The end of the TLS callbacks. */
#ifndef PLAT_TLS_H
#define PLAT_TLS_H

#include "private/win32.h"

/* The brackets of the program's TLS callbacks (tls.c). */
extern PIMAGE_TLS_CALLBACK __xl_a, __xl_z;

/* 1 if the program has any, else 0. */
static inline int __plat_tls_callbacks(void)
{
	return &__xl_a + 1 != &__xl_z;
}

/* Tells the program's TLS callbacks that the process (or DLL) ends, once. */
void __plat_tls_detach(void);

#endif
