/* SPDX-License-Identifier: MIT */
/* tzset(): follows TZ and sets tzname, timezone and daylight. */
#include "zone.h"

void tzset(void)
{
	__crt_zone_enter();
	__crt_zone_leave();
}
