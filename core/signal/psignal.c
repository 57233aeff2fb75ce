/* SPDX-License-Identifier: MIT */
/* psignal(): a signal's description on standard error. */
#include <signal.h>
#include <string.h>

#include "program.h"

void psignal(int number, const char *message)
{
	int prefix = message != NULL && *message != '\0';
	__crt_complain((const char *const[]){ prefix ? message : "", prefix ? ": " : "", strsignal(number), "\n", NULL });
}
