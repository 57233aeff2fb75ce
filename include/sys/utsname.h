/* SPDX-License-Identifier: MIT */
/* What system this is. POSIX.1-2017; Linux only. */
#ifndef _SYS_UTSNAME_H
#define _SYS_UTSNAME_H

#include <bits/features.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
/* The sizes of the members, by which programs tell what there is. */
#define _UTSNAME_LENGTH 65
#define _UTSNAME_SYSNAME_LENGTH _UTSNAME_LENGTH
#define _UTSNAME_NODENAME_LENGTH _UTSNAME_LENGTH
#define _UTSNAME_RELEASE_LENGTH _UTSNAME_LENGTH
#define _UTSNAME_VERSION_LENGTH _UTSNAME_LENGTH
#define _UTSNAME_MACHINE_LENGTH _UTSNAME_LENGTH
#define _UTSNAME_DOMAIN_LENGTH _UTSNAME_LENGTH
struct utsname {
	char sysname[65];
	char nodename[65];
	char release[65];
	char version[65];
	char machine[65];
#ifdef __CRT_USE_GNU
	char domainname[65];
#else
	char __domainname[65];
#endif
};

/* A non-negative value, or -1 with errno. */
int uname(struct utsname *__name) __CRT_NOTHROW;
#endif

#if defined __CRT_USE_MISC && !defined _WIN32
/* The rest of Linux's numbers. */
#define SYS_NMLN 65
#endif

__CRT_END_DECLS

#endif
