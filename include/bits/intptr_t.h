/* SPDX-License-Identifier: MIT */
/* intptr_t, alone, for the headers that must declare it without more. */
#ifndef _BITS_INTPTR_T_H
#define _BITS_INTPTR_T_H

/* The guard that mingw-w64's headers and cmocka's test. */
#ifndef _INTPTR_T_DEFINED
#define _INTPTR_T_DEFINED
typedef __INTPTR_TYPE__ intptr_t;
#endif

#endif
