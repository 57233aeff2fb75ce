/* SPDX-License-Identifier: MIT */
/* mallopt(): this heap has nothing to set. */
#include <malloc.h>

int mallopt(int parameter, int value)
{
	(void)parameter;
	(void)value;
	return 0;
}
