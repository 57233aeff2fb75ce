/* SPDX-License-Identifier: MIT */
/* mbstate_t: how far a conversion between UTF-8 and wide characters has come. All zero is the initial state. */
#ifndef _BITS_MBSTATE_T_H
#define _BITS_MBSTATE_T_H

typedef struct {
	/* The bits read so far of a character begun; or the surrogate that is still owed, or waited for. */
	unsigned int __crt_value;
	/* What __crt_value is; core/internal/mbstate.h knows. */
	unsigned int __crt_state;
} mbstate_t;

#endif
