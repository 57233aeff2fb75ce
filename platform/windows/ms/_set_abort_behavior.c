/* SPDX-License-Identifier: MIT */
/* _set_abort_behavior(): remembers which of abort()'s messages are wanted. This library's abort() has none. */
#include <stdlib.h>

unsigned _set_abort_behavior(unsigned flags, unsigned mask)
{
	static unsigned now;
	unsigned before = __atomic_load_n(&now, __ATOMIC_RELAXED);
	__atomic_store_n(&now, (before & ~mask) | (flags & mask), __ATOMIC_RELAXED);
	return before;
}
