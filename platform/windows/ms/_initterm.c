/* SPDX-License-Identifier: MIT */
/* _initterm(), _initterm_e(): call a table of functions; NULL slots are skipped. */
#include <process.h>
#include <stddef.h>

void _initterm(void (**first)(void), void (**last)(void))
{
	for (; first < last; first++) {
		if (*first != NULL)
			(*first)();
	}
}

int _initterm_e(int (**first)(void), int (**last)(void))
{
	int result = 0;
	for (; first < last && result == 0; first++) {
		if (*first != NULL)
			result = (*first)();
	}
	return result;
}
