/* SPDX-License-Identifier: MIT */
/* Inside the scanf engines: fields of the input, numbers, and where text goes. They look at the next byte before they take it, so
 * that an input item ends where the standard says: with the longest prefix of a matching sequence, and nothing is ever pushed
 * back. */
#ifndef CRT_SCAN_H
#define CRT_SCAN_H

#include <stddef.h>
#include <stdint.h>

#include "attr.h"
#include "format.h"
#include "format_spec.h"

struct crt_scanner {
	struct crt_in *in;
	/* Characters that the field may still have. */
	int64_t left;
};

enum crt_outcome { CRT_MATCHED, CRT_NOT_MATCHED, CRT_NO_INPUT, CRT_FAILED };

/* A new window, and its first byte; or -1. */
int __crt_scan_refill(struct crt_in *in);

/* The next byte, or -1. */
CRT_INLINE int __crt_scan_peek(struct crt_in *in)
{
	return CRT_LIKELY(in->next < in->end) ? *in->next : __crt_scan_refill(in);
}

/* The same within the field. */
CRT_INLINE int __crt_scan_field_peek(struct crt_scanner *scanner)
{
	return scanner->left > 0 ? __crt_scan_peek(scanner->in) : -1;
}

CRT_INLINE void __crt_scan_take(struct crt_scanner *scanner)
{
	scanner->in->next++;
	scanner->left--;
}

CRT_INLINE int __crt_scan_is_space(int c)
{
	return c == ' ' || (unsigned)c - '\t' < 5;
}

/* The character that comes next, which is not taken: how many bytes it has, 0 at the end, or -errno (-EILSEQ: it is none). in->fill
 * must be able to add to a window that is not empty. In scan_character.c. */
int __crt_scan_character(struct crt_in *in, uint32_t *c);

/* The conversions of numbers and pointers, behind white space; `to` is NULL if they are suppressed. CRT_FAILED and
 * in->error = -EINVAL for any other conversion. */
enum crt_outcome __crt_scan_number(struct crt_scanner *scanner, struct crt_spec *spec, void *to);
/* %n's store. */
void __crt_scan_store(void *to, int size, uint64_t value);

/* Where text goes: units of 1 byte or of wchar_t, in the caller's array or in memory that grows. */
struct crt_scan_target {
	/* NULL: the text is dropped, and counted. */
	char *units;
	size_t count;
	/* Units that there is room for; SIZE_MAX in the caller's array. */
	size_t room;
	size_t unit_size;
	/* The array has a size (Annex K): `room`. */
	int sized;
};

/* `to` is the caller's array, or with `allocate` the pointer that is to get the memory, or NULL. `first` is how many units the memory
 * begins with. 0 or -ENOMEM. */
int __crt_scan_target_begin(struct crt_scan_target *target, void *to, int wide, int allocate, size_t first);
/* Makes it one of `size` units, behind __crt_scan_target_begin. */
CRT_INLINE void __crt_scan_target_size(struct crt_scan_target *target, size_t size)
{
	target->room = size;
	target->sized = 1;
}
int __crt_scan_store_unit(struct crt_scan_target *target, uint32_t unit);
/* Text of %c, %s or %[ is there, or `error`: its null if it is `string`, and the memory to the caller or back. `left`: %c got less than
 * it wanted. */
enum crt_outcome __crt_scan_target_end(struct crt_scan_target *target, struct crt_in *in, void *to, int allocate, int string,
	int64_t left, int error);

/* A set of characters: bits for ASCII, and for others the place in the format where it stands. */
struct crt_scan_set {
	uint64_t ascii[2];
	const void *text;
	const void *end;
	/* The set's next character: from a format of bytes, or a wide one. */
	uint32_t (*next)(const void **at);
	int inverted;
};

/* Reads a set from behind its bracket; the format behind the set, or NULL if it does not end. */
const void *__crt_scan_parse_set(struct crt_scan_set *set, const void *at, uint32_t (*next)(const void **at));
int __crt_scan_set_has(const struct crt_scan_set *set, uint32_t c);

#endif
