/* SPDX-License-Identifier: MIT */
/* What the heap's public functions stand on, the same in both flavours. None of these touches errno. */
#ifndef CRT_HEAP_H
#define CRT_HEAP_H

#include "attr.h"
#include "crt_platform.h"

/* What every block is aligned to: any type's alignment. */
enum { CRT_HEAP_ALIGN = 16 };

/* `size` bytes at a multiple of `align`, a power of two. NULL if there is no memory or the size is beyond PTRDIFF_MAX. */
void *__crt_heap_allocate(size_t size, size_t align);
/* The same with every byte zero, to the end of the usable size. */
void *__crt_heap_allocate_zeroed(size_t size);
/* Takes back a live block; anything else ends the process. `block` is not NULL. */
void __crt_heap_release(void *block);
/* The block with a new size, moved if it must. NULL: no memory, and the old block is as it was. */
void *__crt_heap_resize(void *block, size_t size);
/* Nonzero if the block could be given the new size where it is. */
int __crt_heap_resize_in_place(void *block, size_t size);
/* The bytes that the block's owner may use; at least what was asked for. */
size_t __crt_heap_usable(const void *block);
/* Gives memory that is not in use back to the system, but for about `keep` bytes. Nonzero if there was any. */
int __crt_heap_trim(size_t keep);
/* What the heap holds. While other threads go on, the figures are of slightly different moments; what another thread gave back counts as
 * used until the owner has seen it. */
struct crt_heap_count {
	/* Bytes that came from the system, but for the mappings below; of them those in blocks of the program (with what the sizes were rounded up by),
	 * and those that __crt_heap_trim(0) would give back at least. */
	size_t arena, used, idle;
	/* Pieces of free memory of which any kind of block could be made. */
	size_t pieces;
	/* Blocks that are mappings of their own, and their bytes. */
	size_t mappings, mapped;
};
/* `count` is zeroed before. */
void __crt_heap_count(struct crt_heap_count *count);
/* The heap's locks around a fork: taken before it, and left after it in both processes. */
void __crt_heap_fork_begin(void);
void __crt_heap_fork_end(void);

/* The end of the process, with one line on standard error: "twincrt: heap: <what> 0x<address>". */
_Noreturn void __crt_heap_fail(const char *what, const void *block);

#endif
