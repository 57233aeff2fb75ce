/* SPDX-License-Identifier: MIT */
/* siglongjmp(): restores the signal mask if it was saved, then jumps. A signal that arrives in between runs on the old stack. */
#include <setjmp.h>

#include "crt_platform.h"
#include "sigjump.h"

void siglongjmp(sigjmp_buf place, int value)
{
	if (place[0].__mask_saved)
		(void)__plat_sigmask(CRT_MASK_SET, (const uint64_t *)place[0].__mask, NULL);
	longjmp(place, value);
}
