/* SPDX-License-Identifier: MIT */
/* clock_getcpuclockid(): the processor time clock of a process. */
#include <time.h>

#include "error.h"

int clock_getcpuclockid(pid_t process, clockid_t *clock)
{
	int result = process == 0 ? CLOCK_PROCESS_CPUTIME_ID : __plat_clock_of_process(process);
	/* Where the system numbers such clocks, the numbers are negative; the errors of the seam are small. */
	if (result < 0 && result >= -4095)
		return -result;
	*clock = result;
	return 0;
}
