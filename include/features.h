/* SPDX-License-Identifier: MIT */
/* The feature test macros, under the name that Unix programs and libstdc++ include. */
#ifndef _FEATURES_H
#define _FEATURES_H

#include <bits/features.h>

/* libstdc++'s Linux configuration tests this without asking first, and was built for the glibc of its distribution. C
 * programs, which ask whether it is there, shall not take this library for glibc. */
#if defined(__cplusplus) && defined(__linux__) && !defined(__GLIBC_PREREQ)
#define __GLIBC_PREREQ(major, minor) ((major) < 2 || ((major) == 2 && (minor) <= 34))
#endif

#endif
