/* SPDX-License-Identifier: MIT */
/* The object that gmtime() and localtime() share. */
#include "calendar.h"

struct tm __crt_tm;
