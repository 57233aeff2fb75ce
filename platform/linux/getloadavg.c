/* SPDX-License-Identifier: MIT */
/* getloadavg(): how many processes wanted to run, on average over 1, 5 and 15 minutes. BSD. */
#include <stdlib.h>
#include <sys/sysinfo.h>

int getloadavg(double *loads, int count)
{
	struct sysinfo info;
	int i;
	if (sysinfo(&info) < 0)
		return -1;
	for (i = 0; i < count && i < 3; i++)
		loads[i] = (double)info.loads[i] / (1 << 16);
	return i;
}
