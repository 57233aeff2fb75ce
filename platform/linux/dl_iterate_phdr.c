/* SPDX-License-Identifier: MIT */
/* dl_iterate_phdr() and _dl_find_object(): what libgcc's unwinder asks to find the unwind tables. There is one object, the
 * program. */
#include "attr.h"
#include "crt_platform.h"
#include "plat_link.h"

CRT_HIDDEN extern const Elf64_Ehdr __ehdr_start;

/* What the addresses of the program headers count from. */
static uintptr_t base(void)
{
	return __ehdr_start.e_type == ET_DYN ? (uintptr_t)&__ehdr_start : 0;
}

static const Elf64_Phdr *headers(void)
{
	return (const void *)((const char *)&__ehdr_start + __ehdr_start.e_phoff);
}

int dl_iterate_phdr(int (*visit)(struct dl_phdr_info *info, size_t size, void *data), void *data)
{
	struct dl_phdr_info info = {
		.dlpi_addr = base(),
		/* As glibc does, the empty name for the program itself. */
		.dlpi_name = "",
		.dlpi_phdr = headers(),
		.dlpi_phnum = __ehdr_start.e_phnum,
		.dlpi_adds = 1,
	};
	for (unsigned i = 0; i < info.dlpi_phnum; i++)
		if (info.dlpi_phdr[i].p_type == PT_TLS)
			info.dlpi_tls_modid = 1;
	return visit(&info, sizeof info, data);
}

int _dl_find_object(void *address, struct dl_find_object *result)
{
	uintptr_t at = (uintptr_t)address, start = UINTPTR_MAX, end = 0, tables = 0;
	const Elf64_Phdr *header = headers();
	for (unsigned left = __ehdr_start.e_phnum; left != 0; left--, header++) {
		uintptr_t first = base() + header->p_vaddr, last = first + header->p_memsz;
		if (header->p_type == PT_LOAD) {
			start = first < start ? first : start;
			end = last > end ? last : end;
		} else if (header->p_type == PT_GNU_EH_FRAME) {
			tables = first;
		}
	}
	if (at < start || at >= end || tables == 0)
		return -1;
	*result = (struct dl_find_object){
		.dlfo_map_start = (void *)start, .dlfo_map_end = (void *)end, .dlfo_eh_frame = (void *)tables
	};
	return 0;
}
