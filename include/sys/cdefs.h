/* SPDX-License-Identifier: MIT */
/* What glibc's and the BSDs' headers call their declarations with; for programs that include it. */
#ifndef _SYS_CDEFS_H
#define _SYS_CDEFS_H

#include <bits/features.h>

#ifdef __cplusplus
#define __BEGIN_DECLS extern "C" {
#define __END_DECLS }
#else
#define __BEGIN_DECLS
#define __END_DECLS
#endif
#define __P(arguments) arguments
#define __CONCAT(a, b) a##b
#define __STRING(x) #x
#ifndef __THROW
#define __THROW __CRT_NOTHROW
#endif
#ifndef __dead2
#define __dead2 __attribute__((__noreturn__))
#endif

#endif
