/* SPDX-License-Identifier: MIT */
/* pthread_num_processors_np(), which mingw-w64's libstdc++ asks for the number of processors. */
#include <pthread.h>

#include "crt_platform.h"

int pthread_num_processors_np(void)
{
	return __plat_cpu_count();
}
