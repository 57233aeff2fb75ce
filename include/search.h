/* SPDX-License-Identifier: MIT */
/* Tables and trees. POSIX.1-2017. */
#ifndef _SEARCH_H
#define _SEARCH_H

#include <bits/features.h>

#define __need_size_t
#include <stddef.h>

__CRT_BEGIN_DECLS

#ifndef __crt_compare_defined
#define __crt_compare_defined 1
typedef int __crt_compare(const void *, const void *);
typedef int __crt_compare_r(const void *, const void *, void *);
#endif

/* ---- One hash table per process; hsearch_r takes any number ------------------------------------------------------ */

typedef struct entry {
	char *key;
	void *data;
} ENTRY;
typedef enum { FIND, ENTER } ACTION;

/* Makes the table, for `count` entries to begin with (it grows). Nonzero, or 0 with ENOMEM. */
int hcreate(size_t __count) __CRT_NOTHROW;
/* Frees the table, not the keys and the data. */
void hdestroy(void) __CRT_NOTHROW;
/* The entry with item.key, added if action is ENTER; NULL and ESRCH if it is not there, ENOMEM. The key is not copied. */
ENTRY *hsearch(ENTRY __item, ACTION __action) __CRT_NOTHROW;

#ifdef __CRT_USE_GNU
/* A table of the caller's, zeroed before hcreate_r(). */
struct hsearch_data {
	struct __crt_hash *__table;
	unsigned int __unused[2];
};
int hcreate_r(size_t __count, struct hsearch_data *__table) __CRT_NOTHROW;
void hdestroy_r(struct hsearch_data *__table) __CRT_NOTHROW;
/* Nonzero with *result, or 0 with *result NULL and errno. */
int hsearch_r(ENTRY __item, ACTION __action, ENTRY **__result, struct hsearch_data *__table) __CRT_NOTHROW;
#endif

/* ---- Balanced binary trees --------------------------------------------------------------------------------------- */

typedef enum { preorder, postorder, endorder, leaf } VISIT;

/* A node starts with the pointer to the key; *root is NULL for an empty tree. tsearch adds the key if it is not there:
 * the node, or NULL if memory ran out (or root is NULL). tfind: the node or NULL. tdelete: the parent of the node removed, some
 * other pointer if that was the root, NULL if the key is not there. O(log n) each. */
void *tsearch(const void *__key, void **__root, __crt_compare *__compare);
void *tfind(const void *__key, void *const *__root, __crt_compare *__compare);
void *tdelete(const void *__crt_restrict __key, void **__crt_restrict __root, __crt_compare *__compare);
/* Calls action(node, visit, depth) for each node: leaves once, others before, between and after their children. */
void twalk(const void *__root, void (*__action)(const void *, VISIT, int));
#ifdef __CRT_USE_GNU
/* action(node, visit, argument). */
void twalk_r(const void *__root, void (*__action)(const void *, VISIT, void *), void *__argument);
/* Frees the whole tree; free_key(key) is called for each. */
void tdestroy(void *__root, void (*__free_key)(void *));
#endif

/* ---- Arrays and lists -------------------------------------------------------------------------------------------- */

/* The first element equal to *key among *count elements of `size` bytes, or NULL; lsearch adds it at the end then, where
 * there must be room, and counts it. */
void *lfind(const void *__key, const void *__base, size_t *__count, size_t __size, __crt_compare *__compare);
void *lsearch(const void *__key, void *__base, size_t *__count, size_t __size, __crt_compare *__compare);

/* Both arguments start with two pointers, next and previous. Puts `element` behind `before` (NULL: alone); takes it out. */
void insque(void *__element, void *__before) __CRT_NOTHROW;
void remque(void *__element) __CRT_NOTHROW;

#ifdef __CRT_USE_GNU
/* struct qelem for insque() and remque(). */
struct qelem {
	struct qelem *q_forw;
	struct qelem *q_back;
	char q_data[1];
};
#endif

#ifdef __CRT_USE_MS
/* bsearch() and qsort(), which Microsoft declares here, too. */
#include <stdlib.h>
/* Microsoft's lfind() and lsearch(), which count in unsigned. */
void *_lfind(const void *__key, const void *__base, unsigned *__count, unsigned __size, int (*__compare)(const void *, const void *));
void *_lsearch(const void *__key, void *__base, unsigned *__count, unsigned __size, int (*__compare)(const void *, const void *));
/* The same with a context for the comparison, which it gets first. NULL and EINVAL if something is missing. */
void *_lfind_s(const void *__key, const void *__base, unsigned *__count, size_t __size, int (*__compare)(void *, const void *, const void *),
	void *__context);
void *_lsearch_s(const void *__key, void *__base, unsigned *__count, size_t __size, int (*__compare)(void *, const void *, const void *),
	void *__context);
#endif

__CRT_END_DECLS

#endif
