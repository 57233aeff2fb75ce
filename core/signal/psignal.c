/* SPDX-License-Identifier: MIT */
/* psignal(): what a signal means, on stderr. */
#include <signal.h>
#include <stdio.h>
#include <string.h>

void psignal(int number, const char *message)
{
	if (message != NULL && *message != '\0')
		fprintf(stderr, "%s: %s\n", message, strsignal(number));
	else
		fprintf(stderr, "%s\n", strsignal(number));
}
