/* SPDX-License-Identifier: MIT */
/* bool. ISO C17 7.18; keywords of C23 and of C++. */
#ifndef _STDBOOL_H
#define _STDBOOL_H

#ifndef __cplusplus
#if !defined(__STDC_VERSION__) || __STDC_VERSION__ <= 201710L || (!defined(__clang__) && __GNUC__ < 13) || \
	(defined(__clang__) && __clang_major__ < 15)
#define bool _Bool
#if defined(__STDC_VERSION__) && __STDC_VERSION__ > 201710L
/* Of type bool, and numbers for #if. C23 6.4.4.6. */
#define true ((_Bool)+1u)
#define false ((_Bool)+0u)
#else
#define true 1
#define false 0
#endif
#endif
#endif
#define __bool_true_false_are_defined 1

#endif
