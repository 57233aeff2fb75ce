/* SPDX-License-Identifier: MIT */
/* pkey_get() and pkey_set(): the calling thread's rights to pages with a key, in the register PKRU. Intel SDM, volume 3, 4.6.2. */
#define _GNU_SOURCE 1
#include <cpuid.h>
#include <errno.h>
#include <sys/mman.h>

#include "error.h"

enum { KEYS = 16, OSPKE = 1 << 4 };

/* 0, or the error: no such key, or a processor or kernel without the register. */
static int refuses(int key)
{
	unsigned eax, ebx, ecx, edx;
	if (key < 0 || key >= KEYS)
		return EINVAL;
	return __get_cpuid_count(7, 0, &eax, &ebx, &ecx, &edx) && ecx & OSPKE ? 0 : ENOSYS;
}

/* RDPKRU and WRPKRU, which assemblers know by the instruction set that they are told. */
static unsigned read_rights(void)
{
	unsigned rights;
	__asm__ volatile(".byte 0x0f, 0x01, 0xee" : "=a"(rights) : "c"(0) : "edx");
	return rights;
}

static void write_rights(unsigned rights)
{
	__asm__ volatile(".byte 0x0f, 0x01, 0xef" : : "a"(rights), "c"(0), "d"(0) : "memory");
}

int pkey_get(int key)
{
	int error = refuses(key);
	if (error != 0) {
		__crt_set_errno(error);
		return -1;
	}
	return (int)(read_rights() >> 2 * key & 3);
}

int pkey_set(int key, unsigned int rights)
{
	int error = rights > 3 ? EINVAL : refuses(key);
	if (error != 0) {
		__crt_set_errno(error);
		return -1;
	}
	write_rights((read_rights() & ~(3u << 2 * key)) | rights << 2 * key);
	return 0;
}
