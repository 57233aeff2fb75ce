/* SPDX-License-Identifier: MIT */
/* onexit(): _onexit() under its old name. */
#include <stdlib.h>

_onexit_t onexit(_onexit_t function)
{
	return _onexit(function);
}
