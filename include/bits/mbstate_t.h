/* SPDX-License-Identifier: MIT */
/* mbstate_t: how far a conversion between UTF-8 and wide characters has come. All zero is the initial state. 32 bits hold all of it
 * (core/internal/mbstate.h knows how); what type they have is the C++ ABI's choice, since prebuilt libstdc++ names it in its symbols. */
#ifndef _BITS_MBSTATE_T_H
#define _BITS_MBSTATE_T_H

#ifdef _WIN32
typedef int mbstate_t;
#else
typedef struct {
	unsigned int __crt_state;
	unsigned int __crt_unused;
} __mbstate_t;
typedef __mbstate_t mbstate_t;
#endif

#endif
