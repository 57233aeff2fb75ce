/* SPDX-License-Identifier: MIT */
/* Thread-local storage, variant II of the psABI: a thread's copy of the TLS image ends where its descriptor begins. */
#include "attr.h"
#include "main_thread.h"
#include "plat_elf.h"

/* The program's own header, as the linker placed it: hidden, so that a static-PIE reaches it without a relocation. */
CRT_HIDDEN extern const Elf64_Ehdr __ehdr_start;

static size_t round_up(size_t size, size_t align)
{
	return (size + align - 1) & -align;
}

const Elf64_Phdr *__plat_tls_segment(void)
{
	const Elf64_Phdr *segment = (const void *)((const char *)&__ehdr_start + __ehdr_start.e_phoff);
	/* There is one at least: what is running was loaded. */
	unsigned left = __ehdr_start.e_phnum;
	do {
		if (segment->p_type == PT_TLS)
			return segment;
		segment++;
	} while (--left != 0);
	return NULL;
}

void __plat_tls_describe(struct plat_tls *tls)
{
	const Elf64_Phdr *segment = __plat_tls_segment();
	*tls = (struct plat_tls){ .align = 64 };
	if (segment != NULL) {
		if (segment->p_align > 64)
			tls->align = segment->p_align;
		/* The linker reckons with the image's size, rounded so that both its ends lie where their alignments want them. */
		tls->below = segment->p_memsz + ((0 - segment->p_vaddr - segment->p_memsz) & (segment->p_align - 1));
		tls->image_size = segment->p_filesz;
		/* A static program's segments lie where they say, a static-PIE's relative to its header, which is linked at 0. */
		tls->image = (const char *)segment->p_vaddr + (__ehdr_start.e_type == ET_DYN ? (uintptr_t)&__ehdr_start : 0);
	}
	tls->size = round_up(tls->below, tls->align) + round_up(sizeof(struct crt_thread), tls->align);
}

struct crt_thread *__plat_tls_place(const struct plat_tls *tls, char *start)
{
	struct crt_thread *self = (struct crt_thread *)(void *)(start + round_up(tls->below, tls->align));
	char *to = (char *)self - tls->below;
	for (size_t i = 0; i < tls->image_size; i++)
		to[i] = tls->image[i];
	self->self = self;
	self->canary = __plat_canary;
	return self;
}
