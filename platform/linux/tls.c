/* SPDX-License-Identifier: MIT */
/* Thread-local storage, variant II of the psABI: a thread's copy of the TLS image ends where its descriptor begins. */
#include <elf.h>

#include "attr.h"
#include "main_thread.h"

/* The program's own header, as the linker placed it: hidden, so that a static-PIE reaches it without a relocation. */
CRT_HIDDEN extern const Elf64_Ehdr __ehdr_start;

static const Elf64_Phdr *tls_segment(void)
{
	const Elf64_Phdr *segment = (const Elf64_Phdr *)((const char *)&__ehdr_start + __ehdr_start.e_phoff);
	for (unsigned left = __ehdr_start.e_phnum; left != 0; left--, segment++)
		if (segment->p_type == PT_TLS)
			return segment;
	return NULL;
}

/* What to add to an address of the program headers: 0 in a static program, the load address in a static-PIE, whose first segment is
 * linked at 0. */
static uintptr_t load_bias(void)
{
	return __ehdr_start.e_type == ET_DYN ? (uintptr_t)&__ehdr_start : 0;
}

static size_t round_up(size_t size, size_t align)
{
	return (size + align - 1) & ~(align - 1);
}

size_t __plat_tls_size(size_t *align)
{
	const Elf64_Phdr *tls = tls_segment();
	*align = 64;
	if (tls == NULL)
		return round_up(sizeof(struct crt_thread), 64);
	if (tls->p_align > 64)
		*align = tls->p_align;
	return round_up(tls->p_memsz, *align) + round_up(sizeof(struct crt_thread), *align);
}

struct crt_thread *__plat_tls_place(char *start, size_t size)
{
	const Elf64_Phdr *tls = tls_segment();
	size_t align = tls != NULL && tls->p_align > 64 ? tls->p_align : 64;
	uintptr_t end = (uintptr_t)start + size - sizeof(struct crt_thread);
	struct crt_thread *self = (struct crt_thread *)(end & ~(uintptr_t)(align - 1));
	if (tls != NULL && tls->p_filesz != 0) {
		/* The image's distance from the descriptor is what the linker reckoned with: its size, rounded up to its alignment. */
		char *to = (char *)self - round_up(tls->p_memsz, tls->p_align != 0 ? tls->p_align : 1);
		const char *from = (const char *)(tls->p_vaddr + load_bias());
		for (size_t i = 0; i < tls->p_filesz; i++)
			to[i] = from[i];
	}
	self->self = self;
	self->canary = __plat_canary;
	return self;
}
