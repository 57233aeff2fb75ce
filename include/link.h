/* SPDX-License-Identifier: MIT */
/* The objects of a running program: there is one. GNU; Linux only. */
#ifndef _LINK_H
#define _LINK_H

#include <bits/features.h>
/* As in other libraries, on which programs rely. */
#if defined(__CRT_USE_MISC) && !defined(_WIN32)
#include <sys/types.h>
#endif
#define __need_size_t
#include <stddef.h>
#include <dlfcn.h>
#include <elf.h>

__CRT_BEGIN_DECLS

#ifndef _WIN32
#define ElfW(type) Elf64_##type

struct dl_phdr_info {
	/* What the headers' addresses count from. */
	ElfW(Addr) dlpi_addr;
	const char *dlpi_name;
	const ElfW(Phdr) *dlpi_phdr;
	ElfW(Half) dlpi_phnum;
	unsigned long long dlpi_adds;
	unsigned long long dlpi_subs;
	size_t dlpi_tls_modid;
	void *dlpi_tls_data;
};
/* What a dynamic loader keeps for debuggers; a static program has none. */
struct link_map {
	ElfW(Addr) l_addr;
	char *l_name;
	ElfW(Dyn) *l_ld;
	struct link_map *l_next, *l_prev;
};
/* Where debuggers begin to look for it. There is no `_r_debug`; the structure is for programs that look at others. */
struct r_debug {
	int r_version;
	struct link_map *r_map;
	ElfW(Addr) r_brk;
	enum { RT_CONSISTENT, RT_ADD, RT_DELETE } r_state;
	ElfW(Addr) r_ldbase;
};
/* Calls visit() for the program (its name is ""), and returns what that returns. */
int dl_iterate_phdr(int (*__visit)(struct dl_phdr_info *__info, size_t __size, void *__argument), void *__argument);
#endif

__CRT_END_DECLS

#endif
