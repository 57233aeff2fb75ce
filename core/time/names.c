/* SPDX-License-Identifier: MIT */
/* The C locale's names of days and months, and UTC's. ISO C17 7.27.3.5. */
#include "calendar.h"

const char __crt_day_names[7][10] = { "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday" };
const char __crt_month_names[12][10] = { "January", "February", "March", "April", "May", "June", "July", "August", "September",
	"October", "November", "December" };
