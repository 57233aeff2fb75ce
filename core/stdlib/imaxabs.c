/* SPDX-License-Identifier: MIT */
/* imaxabs(): the absolute value. */
#include <inttypes.h>

intmax_t imaxabs(intmax_t value)
{
	return value < 0 ? -value : value;
}
