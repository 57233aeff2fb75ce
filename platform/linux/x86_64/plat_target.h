/* SPDX-License-Identifier: MIT */
/* The seam's inline part on x86-64 Linux: the thread pointer and the stage records. */
#ifndef PLAT_TARGET_H
#define PLAT_TARGET_H

/* x86-64 psABI 3.3.2: the word at %fs:0 is the thread pointer, and it points to itself. */
static inline __attribute__((always_inline)) struct crt_thread *__plat_self(void)
{
	struct crt_thread *self;
	__asm__("movq %%fs:0, %0" : "=r"(self));
	return self;
}

static inline __attribute__((always_inline)) uintptr_t __plat_thread_mark(void)
{
	uintptr_t mark;
	__asm__("movq %%fs:0, %0" : "=r"(mark));
	return mark;
}

#define PLAT_PAUSE() __asm__ volatile("pause")

/* The CPU's own loop: two bytes of code, and the fastest there is for some hundred bytes and more. */
static inline __attribute__((always_inline)) void __plat_copy(void *to, const void *from, size_t size)
{
	__asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(size) : : "memory");
}

/* Not SHF_ALLOC: in the file, never in memory. A record: the function's address, then the name with its NUL.
 * 32 bits will do: a static program lies below 2 GiB, a static-PIE is linked at 0. ld keeps such a section only together with the code of the same file, which is what we want. */
#define PLAT_STAGE(name, function) \
	__asm__(".pushsection .crt_stages,\"R\",@progbits\n\t.long " #function "\n\t.asciz \"" #name "\"\n\t.popsection")

/* Is it a separator of path components? Have paths drives ("C:")? */
#define PLAT_IS_SEPARATOR(c) ((c) == '/')
#define PLAT_HAS_DRIVES 0
#define PLAT_PREINIT_FAILS 0
#define PLAT_SYSTEM_STATUS(status) (status)
/* Where the compiled time zone database is. */
#define PLAT_ZONE_FOLDER "/usr/share/zoneinfo"

#endif
