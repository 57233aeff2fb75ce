/* SPDX-License-Identifier: MIT */
/* Turns the seam's negative errno into the -1 and errno of a public function. */
#ifndef CRT_ERROR_H
#define CRT_ERROR_H

#include "attr.h"
#include "crt_platform.h"

CRT_INLINE void __crt_set_errno(int error)
{
	__plat_self()->error = error;
}

CRT_INLINE int __crt_result(int result)
{
	if (CRT_UNLIKELY(result < 0)) {
		__crt_set_errno(-result);
		return -1;
	}
	return result;
}

CRT_INLINE intptr_t __crt_result_ssize(intptr_t result)
{
	if (CRT_UNLIKELY(result < 0)) {
		__crt_set_errno((int)-result);
		return -1;
	}
	return result;
}

CRT_INLINE int64_t __crt_result_offset(int64_t result)
{
	if (CRT_UNLIKELY(result < 0)) {
		__crt_set_errno((int)-result);
		return -1;
	}
	return result;
}

#endif
