/* SPDX-License-Identifier: MIT */
/* The process's mask of permissions, of which the owner's write bit alone means something here. */
#include "private/plat_umask.h"
#include "crt_platform.h"

unsigned __plat_umask_now;

int __plat_umask(unsigned mask)
{
	return (int)__atomic_exchange_n(&__plat_umask_now, mask & 0777, __ATOMIC_RELAXED);
}
