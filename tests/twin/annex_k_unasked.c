/* SPDX-License-Identifier: MIT */
/* A program that never asks for Annex K, but for the macro by which a library says that it has it, as GoogleTest and others do: then the
 * names must be declared, and be the standard's. ISO C17 K.2, K.3.1.1. */
#include <stdio.h>
#include <string.h>
#include <time.h>

int main(void)
{
	time_t then = 86400 * 365;
	struct tm broken;
#ifdef __STDC_LIB_EXT1__
	if (gmtime_s(&then, &broken) == NULL)
		return 1;
	char line[40];
	sprintf_s(line, sizeof line, "%d", broken.tm_year);
#else
	broken = *gmtime(&then);
	char line[40];
	snprintf(line, sizeof line, "%d", broken.tm_year);
#endif
	puts(line);
	return 0;
}
