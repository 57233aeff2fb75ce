/* SPDX-License-Identifier: MIT */
/* errno_t and rsize_t, for the headers that declare Annex K's functions. */
#ifndef _BITS_ERRNO_T_H
#define _BITS_ERRNO_T_H

#include <bits/features.h>

#ifndef __errno_t_defined
#define __errno_t_defined 1
typedef int errno_t;
#endif
#ifdef __CRT_USE_MS
/* As a count of Microsoft's forms: as much as fits, STRUNCATE if that is not all. */
#define _TRUNCATE ((size_t)-1)
#define STRUNCATE 80
#endif
#define __need_size_t
#define __need_rsize_t
#include <stddef.h>

#endif
