/* SPDX-License-Identifier: MIT */
/* The thread's object that gmtime() and localtime() share. */
#include "calendar.h"
#include "crt_platform.h"

_Static_assert(sizeof(struct tm) <= sizeof ((struct crt_thread *)0)->calendar, "the thread's room for a struct tm");

struct tm *__crt_tm(void)
{
	return (struct tm *)(void *)__plat_self()->calendar;
}
