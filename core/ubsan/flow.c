/* SPDX-License-Identifier: MIT */
/* -fsanitize=undefined: places that are never reached. The program cannot go on. */
#include "ubsan.h"

_Noreturn void __ubsan_handle_builtin_unreachable(struct crt_ubsan_place *place);
_Noreturn void __ubsan_handle_missing_return(struct crt_ubsan_place *place);

_Noreturn void __ubsan_handle_builtin_unreachable(struct crt_ubsan_place *place)
{
	CRT_UBSAN_REPORT(place, "execution reached an unreachable program point");
	__crt_ubsan_stop();
}

_Noreturn void __ubsan_handle_missing_return(struct crt_ubsan_place *place)
{
	CRT_UBSAN_REPORT(place, "execution reached the end of a value-returning function without returning a value");
	__crt_ubsan_stop();
}
