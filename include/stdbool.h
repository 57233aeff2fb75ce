/* SPDX-License-Identifier: MIT */
/* bool. ISO C17 7.18; keywords of C23 and of C++. */
#ifndef _STDBOOL_H
#define _STDBOOL_H

#ifndef __cplusplus
#if !defined(__STDC_VERSION__) || __STDC_VERSION__ <= 201710L || (!defined(__clang__) && __GNUC__ < 13) || \
	(defined(__clang__) && __clang_major__ < 15)
#define bool _Bool
#define true 1
#define false 0
#endif
#endif
#define __bool_true_false_are_defined 1

#endif
