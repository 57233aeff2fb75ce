/* SPDX-License-Identifier: MIT */
/* The end of the TLS callbacks. */
#ifndef PLAT_TLS_H
#define PLAT_TLS_H

#include "private/win32.h"

/* Calls .CRT$XDA-XDZ, Microsoft's thread-local constructors. */
void __plat_thread_init(void);

/* Tells the program's TLS callbacks that the process (or DLL) ends, once. */
void __plat_tls_detach(void);

#endif
