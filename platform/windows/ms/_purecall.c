/* SPDX-License-Identifier: MIT */
/* _purecall(): what the code of Microsoft's C++ compilers calls in the place of a pure virtual function, and the program's handler for that. */
#include <stdlib.h>

#include "crt_platform.h"

static _purecall_handler handler;

_purecall_handler _set_purecall_handler(_purecall_handler new_handler)
{
	return __atomic_exchange_n(&handler, new_handler, __ATOMIC_ACQ_REL);
}

_purecall_handler _get_purecall_handler(void)
{
	return __atomic_load_n(&handler, __ATOMIC_ACQUIRE);
}

int _purecall(void)
{
	_purecall_handler call = _get_purecall_handler();
	if (call != NULL)
		call();
	abort();
}
