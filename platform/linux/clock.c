/* SPDX-License-Identifier: MIT */
/* Clocks, through the vDSO where the kernel offers one: reading a clock is then no system call. */
#include <elf.h>
#include <errno.h>
#include <fcntl.h>

#include "auxv.h"
#include "kernel.h"
#include "crt_platform.h"

typedef int clock_gettime_function(int which, struct timespec *now);

static int same(const char *a, const char *b)
{
	while (*a != '\0' && *a == *b) {
		a++;
		b++;
	}
	return *a == *b;
}

/* The vDSO is a small shared object that the kernel maps into every process. */
static clock_gettime_function *find_in_vdso(void)
{
	const char *base = (const char *)__plat_auxv(AUXV_SYSINFO_EHDR);
	if (base == NULL)
		return NULL;
	const Elf64_Ehdr *header = (const Elf64_Ehdr *)(const void *)base;
	const Elf64_Phdr *segment = (const Elf64_Phdr *)(const void *)(base + header->e_phoff);
	const Elf64_Dyn *dynamic = NULL;
	uintptr_t bias = (uintptr_t)base;
	for (unsigned i = 0; i < header->e_phnum; i++) {
		if (segment[i].p_type == PT_LOAD)
			bias = (uintptr_t)base + segment[i].p_offset - segment[i].p_vaddr;
		else if (segment[i].p_type == PT_DYNAMIC)
			dynamic = (const Elf64_Dyn *)(const void *)(base + segment[i].p_offset);
	}
	const Elf64_Sym *symbols = NULL;
	const char *strings = NULL;
	const uint32_t *hash = NULL;
	for (; dynamic != NULL && dynamic->d_tag != DT_NULL; dynamic++) {
		uintptr_t address = bias + dynamic->d_un.d_ptr;
		if (dynamic->d_tag == DT_SYMTAB)
			symbols = (const Elf64_Sym *)address;
		else if (dynamic->d_tag == DT_STRTAB)
			strings = (const char *)address;
		else if (dynamic->d_tag == DT_HASH)
			hash = (const uint32_t *)address;
	}
	if (symbols == NULL || strings == NULL || hash == NULL)
		return NULL;
	/* The second word of the hash table is the number of symbols. */
	for (uint32_t i = 0; i < hash[1]; i++)
		if (symbols[i].st_shndx != SHN_UNDEF && same(strings + symbols[i].st_name, "__vdso_clock_gettime"))
			return (clock_gettime_function *)(bias + symbols[i].st_value);
	return NULL;
}

static int by_system_call(int which, struct timespec *now)
{
	return (int)SYS2(clock_gettime, which, now);
}

int __plat_clock(int which, struct timespec *now)
{
	/* Looked up once; two threads that do it at the same time find the same. */
	static clock_gettime_function *function;
	clock_gettime_function *call = __atomic_load_n(&function, __ATOMIC_RELAXED);
	if (call == NULL) {
		call = find_in_vdso();
		if (call == NULL)
			call = by_system_call;
		__atomic_store_n(&function, call, __ATOMIC_RELAXED);
	}
	struct timespec result;
	int error = call(which, &result);
	if (error == 0)
		*now = result;
	return error;
}

int __plat_clock_resolution(int which, struct timespec *resolution)
{
	return (int)SYS2(clock_getres, which, resolution);
}

int __plat_sleep(const struct timespec *span, struct timespec *left)
{
	return (int)SYS2(nanosleep, span, left);
}

intptr_t __plat_tz(char *buffer, size_t size)
{
	static const char path[] = ":/etc/localtime";
	if (__plat_access(path + 1, 4) < 0)
		return -ENOENT;
	if (size < sizeof path)
		return -ERANGE;
	for (size_t i = 0; i < sizeof path; i++)
		buffer[i] = path[i];
	return (intptr_t)sizeof path - 1;
}
