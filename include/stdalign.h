/* SPDX-License-Identifier: MIT */
/* alignas and alignof. ISO C17 7.15; keywords of C23 and of C++. */
#ifndef _STDALIGN_H
#define _STDALIGN_H

#ifndef __cplusplus
#if !defined(__STDC_VERSION__) || __STDC_VERSION__ <= 201710L || (!defined(__clang__) && __GNUC__ < 13) || \
	(defined(__clang__) && __clang_major__ < 16)
#define alignas _Alignas
#define alignof _Alignof
#endif
#endif
#define __alignas_is_defined 1
#define __alignof_is_defined 1

#endif
