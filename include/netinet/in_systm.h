/* SPDX-License-Identifier: MIT */
/* Numbers as they are in packets: network order. Linux only. */
#ifndef _NETINET_IN_SYSTM_H
#define _NETINET_IN_SYSTM_H

#include <bits/features.h>
#include <stdint.h>
/* As in other libraries, on which programs rely. */
#if defined(__CRT_USE_MISC) && !defined(_WIN32)
#include <sys/types.h>
#endif

#ifndef _WIN32
typedef uint16_t n_short;
typedef uint32_t n_long;
/* Milliseconds since midnight (UTC). */
typedef uint32_t n_time;
#endif

#endif
