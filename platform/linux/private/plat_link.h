/* SPDX-License-Identifier: MIT */
/* What libgcc's unwinder asks, with the layouts that it was compiled against (glibc's <link.h> and <dlfcn.h>). Not public: a
 * static program has nothing to look up. */
#ifndef PLAT_LINK_H
#define PLAT_LINK_H

#include <bits/features.h>
#include <stddef.h>
#include <stdint.h>

#include "plat_elf.h"

struct dl_phdr_info {
	/* What the headers' addresses count from. */
	Elf64_Addr dlpi_addr;
	const char *dlpi_name;
	const Elf64_Phdr *dlpi_phdr;
	Elf64_Half dlpi_phnum;
	/* Objects that were ever loaded, and removed. */
	unsigned long long dlpi_adds;
	unsigned long long dlpi_subs;
	size_t dlpi_tls_modid;
	void *dlpi_tls_data;
};

struct link_map;

struct dl_find_object {
	unsigned long long dlfo_flags;
	void *dlfo_map_start;
	void *dlfo_map_end;
	struct link_map *dlfo_link_map;
	/* The PT_GNU_EH_FRAME segment. */
	void *dlfo_eh_frame;
	unsigned long long __reserved[7];
};

__CRT_BEGIN_DECLS

/* Calls `visit` for each object until it returns nonzero, and returns its last result. Async-signal-safe. */
int dl_iterate_phdr(int (*visit)(struct dl_phdr_info *info, size_t size, void *data), void *data);
/* The object that holds an address: 0, or -1 if none does. Async-signal-safe. */
int _dl_find_object(void *address, struct dl_find_object *result) __CRT_NOTHROW;

__CRT_END_DECLS

#endif
