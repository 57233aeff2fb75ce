/* SPDX-License-Identifier: MIT */
/* cwait(): _cwait() under its old name. */
#include <process.h>

intptr_t cwait(int *status, intptr_t process, int action)
{
	return _cwait(status, process, action);
}
