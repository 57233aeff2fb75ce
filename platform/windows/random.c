/* SPDX-License-Identifier: MIT */
/* Random bytes. KERNEL32 has none to give: ProcessPrng (Windows 8 and later) and RtlGenRandom, which is exported as
 * SystemFunction036 (Windows XP and later), are looked up once. Without either there is an error, never a weaker source. */
#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_lookup.h"
#include "crt_platform.h"

typedef BOOL WINAPI process_prng(BYTE *buffer, SIZE_T size);
typedef BOOLEAN WINAPI rtl_gen_random(void *buffer, ULONG size);

static process_prng *prng;
static rtl_gen_random *gen_random;

int __plat_random(void *buffer, size_t size)
{
	process_prng *first = __atomic_load_n(&prng, __ATOMIC_RELAXED);
	rtl_gen_random *second = __atomic_load_n(&gen_random, __ATOMIC_RELAXED);

	if (first == NULL && second == NULL) {
		/* Two threads may both look; they find the same. */
		first = (process_prng *)(uintptr_t)__plat_system_function(L"bcryptprimitives.dll", "ProcessPrng");
		if (first == NULL)
			second = (rtl_gen_random *)(uintptr_t)__plat_system_function(L"advapi32.dll", "SystemFunction036");
		__atomic_store_n(&prng, first, __ATOMIC_RELAXED);
		__atomic_store_n(&gen_random, second, __ATOMIC_RELAXED);
		if (first == NULL && second == NULL)
			return -ENOSYS;
	}
	BYTE *to = buffer;
	while (size != 0) {
		ULONG part = size < 0x10000000 ? (ULONG)size : 0x10000000;
		if (first != NULL ? !first(to, part) : !second(to, part))
			return -EIO;
		to += part;
		size -= part;
	}
	return 0;
}
