/* SPDX-License-Identifier: MIT */
/* The invalid-parameter handlers that Microsoft's functions call. Here the bounds-checking functions do, if no handler of Annex K was
 * set; all others return errors instead. */
#include <stddef.h>
#include <stdint.h>
#include <bits/ms_invalid.h>

#include "crt_platform.h"

static _invalid_parameter_handler handler;
/* Of core/stdlib/constraint.c. */
extern void (*__crt_constraint_default)(void);

_invalid_parameter_handler _set_invalid_parameter_handler(_invalid_parameter_handler new_handler)
{
	__atomic_store_n(&__crt_constraint_default, new_handler != NULL ? _invalid_parameter_noinfo : NULL, __ATOMIC_RELEASE);
	return __atomic_exchange_n(&handler, new_handler, __ATOMIC_ACQ_REL);
}

_invalid_parameter_handler _get_invalid_parameter_handler(void)
{
	return __atomic_load_n(&handler, __ATOMIC_ACQUIRE);
}

void _invalid_parameter_noinfo(void)
{
	_invalid_parameter_handler call = _get_invalid_parameter_handler();
	if (call != NULL)
		call(NULL, NULL, NULL, 0, 0);
}

void _invalid_parameter_noinfo_noreturn(void)
{
	_invalid_parameter_noinfo();
	__plat_trap();
}
