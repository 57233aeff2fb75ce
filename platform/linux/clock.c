/* SPDX-License-Identifier: MIT */
/* Clocks. The kernel maps a small shared object into every process, the vDSO, whose function reads the usual clocks without a
 * system call; it is looked up when a program first asks for the time. */
#include <bits/errno_values.h>

#include "attr.h"
#include "auxv.h"
#include "crt_platform.h"
#include "kernel.h"
#include "plat_elf.h"
#include "plat_vdso.h"

typedef int clock_function(int which, struct timespec *now);

/* The vDSO's function, or the system call. NULL before the first question. Atomic. */
static clock_function *reader;

static int by_system_call(int which, struct timespec *now)
{
	return (int)SYS2(clock_gettime, which, now);
}

static int same(const char *a, const char *b)
{
	while (*a == *b && *a != '\0')
		a++, b++;
	return *a == *b;
}

static clock_function *find_in_vdso(void)
{
	uintptr_t address = __plat_auxv(AUXV_SYSINFO_EHDR);
	if (address == 0)
		return NULL;
	const char *file = (const char *)address, *base = NULL;
	const Elf64_Ehdr *header = (const void *)file;
	const Elf64_Phdr *segment = (const void *)(file + header->e_phoff);
	const Elf64_Dyn *dynamic = NULL;
	for (unsigned i = 0; i < header->e_phnum; i++) {
		if (segment[i].p_type == PT_LOAD && base == NULL)
			base = file + segment[i].p_offset - segment[i].p_vaddr;
		else if (segment[i].p_type == PT_DYNAMIC)
			dynamic = (const void *)(file + segment[i].p_offset);
	}
	if (base == NULL || dynamic == NULL)
		return NULL;

	const Elf64_Sym *symbol = NULL;
	const char *names = NULL;
	const Elf64_Word *hash = NULL;
	for (; dynamic->d_tag != DT_NULL; dynamic++) {
		if (dynamic->d_tag == DT_SYMTAB)
			symbol = (const void *)(base + dynamic->d_un.d_ptr);
		else if (dynamic->d_tag == DT_STRTAB)
			names = base + dynamic->d_un.d_ptr;
		else if (dynamic->d_tag == DT_HASH)
			hash = (const void *)(base + dynamic->d_un.d_ptr);
	}
	if (symbol == NULL || names == NULL)
		return NULL;
	/* The hash table's second word counts the symbols. Kernels that left the table out put the names behind the symbols, as
	 * every linker does. */
	size_t count = 0;
	if (hash != NULL)
		count = hash[1];
	else if ((uintptr_t)names > (uintptr_t)symbol)
		count = ((uintptr_t)names - (uintptr_t)symbol) / sizeof *symbol;
	for (; count != 0; count--, symbol++)
		if (symbol->st_shndx != SHN_UNDEF && same(names + symbol->st_name, PLAT_VDSO_CLOCK))
			return (clock_function *)(uintptr_t)(base + symbol->st_value);
	return NULL;
}

static CRT_COLD clock_function *find(void)
{
	clock_function *found = find_in_vdso();
	if (found == NULL)
		found = by_system_call;
	__atomic_store_n(&reader, found, __ATOMIC_RELAXED);
	return found;
}

int __plat_clock(int which, struct timespec *now)
{
	clock_function *function = __atomic_load_n(&reader, __ATOMIC_RELAXED);
	if (CRT_UNLIKELY(function == NULL))
		function = find();
	return function(which, now);
}

int __plat_clock_resolution(int which, struct timespec *resolution)
{
	return (int)SYS2(clock_getres, which, resolution);
}

int __plat_clock_set(int which, const struct timespec *now)
{
	return (int)SYS2(clock_settime, which, now);
}

int __plat_clock_of_process(int process)
{
	/* The number is the process's, inverted, above three bits that say whose time and which (man 3 clock_getcpuclockid). */
	enum { SCHEDULER = 2, PROCESSES = 1 << 28 };
	if (process < 0 || process >= PROCESSES)
		return -ESRCH;
	int which = (int)(~(unsigned)process << 3) | SCHEDULER;
	struct timespec unused;
	int error = __plat_clock_resolution(which, &unused);
	return error == -EINVAL ? -ESRCH : error < 0 ? error : which;
}
