/* SPDX-License-Identifier: MIT */
/* Addresses of the sockets of one machine. POSIX.1-2017; Linux only. */
#ifndef _SYS_UN_H
#define _SYS_UN_H

#include <bits/features.h>
/* For SUN_LEN(), as in other libraries. */
#if defined(__CRT_USE_MISC) && !defined(_WIN32)
#include <string.h>
#endif

#ifndef _WIN32
#include <bits/sa_family.h>

struct sockaddr_un {
	sa_family_t sun_family;
	/* A path with its zero; or a zero, and then a name that no file has. */
	char sun_path[108];
};

#ifdef __CRT_USE_MISC
/* The size of an address with a path, without its zero. */
#define SUN_LEN(address) (__builtin_offsetof(struct sockaddr_un, sun_path) + __builtin_strlen((address)->sun_path))
#endif
#endif

#endif
