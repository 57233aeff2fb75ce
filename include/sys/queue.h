/* SPDX-License-Identifier: MIT */
/* Lists and queues whose links lie in the elements: BSD's macros. SLIST: one link each way forward; LIST: elements can take themselves out; STAILQ: SLIST
 * with an end; TAILQ: both ways, with an end; CIRCLEQ: a circle through the head. A `field` is the element's member of the type that the ENTRY macro makes, a `type` its struct's tag. Arguments
 * may be evaluated more than once. The SAFE forms let the body take the element out. */
#ifndef _SYS_QUEUE_H
#define _SYS_QUEUE_H

/* ---- SLIST ---- */
#define SLIST_HEAD(name, type) struct name { struct type *slh_first; }
#define SLIST_HEAD_INITIALIZER(head) { 0 }
#define SLIST_ENTRY(type) struct { struct type *sle_next; }
#define SLIST_INIT(head) ((void)((head)->slh_first = 0))
#define SLIST_EMPTY(head) ((head)->slh_first == 0)
#define SLIST_FIRST(head) ((head)->slh_first)
#define SLIST_NEXT(element, field) ((element)->field.sle_next)
#define SLIST_FOREACH(element, head, field) for ((element) = SLIST_FIRST(head); (element) != 0; (element) = SLIST_NEXT(element, field))
#define SLIST_FOREACH_SAFE(element, head, field, next) \
	for ((element) = SLIST_FIRST(head); (element) != 0 && ((next) = SLIST_NEXT(element, field), 1); (element) = (next))
#define SLIST_INSERT_HEAD(head, element, field) \
	do { \
		(element)->field.sle_next = (head)->slh_first; \
		(head)->slh_first = (element); \
	} while (0)
#define SLIST_INSERT_AFTER(before, element, field) \
	do { \
		(element)->field.sle_next = (before)->field.sle_next; \
		(before)->field.sle_next = (element); \
	} while (0)
#define SLIST_REMOVE_HEAD(head, field) ((void)((head)->slh_first = (head)->slh_first->field.sle_next))
#define SLIST_REMOVE_AFTER(before, field) ((void)((before)->field.sle_next = (before)->field.sle_next->field.sle_next))
#define SLIST_REMOVE(head, element, type, field) \
	do { \
		struct type **__crt_place = &(head)->slh_first; \
		while (*__crt_place != (element)) \
			__crt_place = &(*__crt_place)->field.sle_next; \
		*__crt_place = (*__crt_place)->field.sle_next; \
	} while (0)

/* ---- LIST: an element knows the pointer that points to it. ---- */
#define LIST_HEAD(name, type) struct name { struct type *lh_first; }
#define LIST_HEAD_INITIALIZER(head) { 0 }
#define LIST_ENTRY(type) struct { struct type *le_next, **le_prev; }
#define LIST_INIT(head) ((void)((head)->lh_first = 0))
#define LIST_EMPTY(head) ((head)->lh_first == 0)
#define LIST_FIRST(head) ((head)->lh_first)
#define LIST_NEXT(element, field) ((element)->field.le_next)
#define LIST_FOREACH(element, head, field) for ((element) = LIST_FIRST(head); (element) != 0; (element) = LIST_NEXT(element, field))
#define LIST_FOREACH_SAFE(element, head, field, next) \
	for ((element) = LIST_FIRST(head); (element) != 0 && ((next) = LIST_NEXT(element, field), 1); (element) = (next))
#define LIST_INSERT_HEAD(head, element, field) \
	do { \
		if (((element)->field.le_next = (head)->lh_first) != 0) \
			(head)->lh_first->field.le_prev = &(element)->field.le_next; \
		(head)->lh_first = (element); \
		(element)->field.le_prev = &(head)->lh_first; \
	} while (0)
#define LIST_INSERT_AFTER(before, element, field) \
	do { \
		if (((element)->field.le_next = (before)->field.le_next) != 0) \
			(before)->field.le_next->field.le_prev = &(element)->field.le_next; \
		(before)->field.le_next = (element); \
		(element)->field.le_prev = &(before)->field.le_next; \
	} while (0)
#define LIST_INSERT_BEFORE(after, element, field) \
	do { \
		(element)->field.le_prev = (after)->field.le_prev; \
		(element)->field.le_next = (after); \
		*(after)->field.le_prev = (element); \
		(after)->field.le_prev = &(element)->field.le_next; \
	} while (0)
#define LIST_REMOVE(element, field) \
	do { \
		if ((element)->field.le_next != 0) \
			(element)->field.le_next->field.le_prev = (element)->field.le_prev; \
		*(element)->field.le_prev = (element)->field.le_next; \
	} while (0)

/* ---- STAILQ: the head knows the last link. SIMPLEQ is another name. ---- */
#define STAILQ_HEAD(name, type) struct name { struct type *stqh_first, **stqh_last; }
#define STAILQ_HEAD_INITIALIZER(head) { 0, &(head).stqh_first }
#define STAILQ_ENTRY(type) struct { struct type *stqe_next; }
#define STAILQ_INIT(head) \
	do { \
		(head)->stqh_first = 0; \
		(head)->stqh_last = &(head)->stqh_first; \
	} while (0)
#define STAILQ_EMPTY(head) ((head)->stqh_first == 0)
#define STAILQ_FIRST(head) ((head)->stqh_first)
#define STAILQ_NEXT(element, field) ((element)->field.stqe_next)
#define STAILQ_FOREACH(element, head, field) for ((element) = STAILQ_FIRST(head); (element) != 0; (element) = STAILQ_NEXT(element, field))
#define STAILQ_FOREACH_SAFE(element, head, field, next) \
	for ((element) = STAILQ_FIRST(head); (element) != 0 && ((next) = STAILQ_NEXT(element, field), 1); (element) = (next))
#define STAILQ_INSERT_HEAD(head, element, field) \
	do { \
		if (((element)->field.stqe_next = (head)->stqh_first) == 0) \
			(head)->stqh_last = &(element)->field.stqe_next; \
		(head)->stqh_first = (element); \
	} while (0)
#define STAILQ_INSERT_TAIL(head, element, field) \
	do { \
		(element)->field.stqe_next = 0; \
		*(head)->stqh_last = (element); \
		(head)->stqh_last = &(element)->field.stqe_next; \
	} while (0)
#define STAILQ_INSERT_AFTER(head, before, element, field) \
	do { \
		if (((element)->field.stqe_next = (before)->field.stqe_next) == 0) \
			(head)->stqh_last = &(element)->field.stqe_next; \
		(before)->field.stqe_next = (element); \
	} while (0)
#define STAILQ_REMOVE_HEAD(head, field) \
	do { \
		if (((head)->stqh_first = (head)->stqh_first->field.stqe_next) == 0) \
			(head)->stqh_last = &(head)->stqh_first; \
	} while (0)
#define STAILQ_REMOVE(head, element, type, field) \
	do { \
		struct type **__crt_place = &(head)->stqh_first; \
		while (*__crt_place != (element)) \
			__crt_place = &(*__crt_place)->field.stqe_next; \
		if ((*__crt_place = (*__crt_place)->field.stqe_next) == 0) \
			(head)->stqh_last = __crt_place; \
	} while (0)
#define STAILQ_CONCAT(first, second) \
	do { \
		if (!STAILQ_EMPTY(second)) { \
			*(first)->stqh_last = (second)->stqh_first; \
			(first)->stqh_last = (second)->stqh_last; \
			STAILQ_INIT(second); \
		} \
	} while (0)
#define SIMPLEQ_HEAD STAILQ_HEAD
#define SIMPLEQ_HEAD_INITIALIZER STAILQ_HEAD_INITIALIZER
#define SIMPLEQ_ENTRY STAILQ_ENTRY
#define SIMPLEQ_INIT STAILQ_INIT
#define SIMPLEQ_EMPTY STAILQ_EMPTY
#define SIMPLEQ_FIRST STAILQ_FIRST
#define SIMPLEQ_NEXT STAILQ_NEXT
#define SIMPLEQ_FOREACH STAILQ_FOREACH
#define SIMPLEQ_INSERT_HEAD STAILQ_INSERT_HEAD
#define SIMPLEQ_INSERT_TAIL STAILQ_INSERT_TAIL
#define SIMPLEQ_INSERT_AFTER STAILQ_INSERT_AFTER
#define SIMPLEQ_REMOVE_HEAD STAILQ_REMOVE_HEAD
#define SIMPLEQ_REMOVE STAILQ_REMOVE

/* ---- TAILQ. The head begins as an element's field does, so that the last link leads to the last element: the link before it lies in such a pair. ---- */
#define TAILQ_HEAD(name, type) struct name { struct type *tqh_first, **tqh_last; }
#define TAILQ_HEAD_INITIALIZER(head) { 0, &(head).tqh_first }
#define TAILQ_ENTRY(type) struct { struct type *tqe_next, **tqe_prev; }
#define TAILQ_INIT(head) \
	do { \
		(head)->tqh_first = 0; \
		(head)->tqh_last = &(head)->tqh_first; \
	} while (0)
#define TAILQ_EMPTY(head) ((head)->tqh_first == 0)
#define TAILQ_FIRST(head) ((head)->tqh_first)
#define TAILQ_NEXT(element, field) ((element)->field.tqe_next)
#define TAILQ_LAST(head, name) (*((struct name *)(void *)(head)->tqh_last)->tqh_last)
#define TAILQ_PREV(element, name, field) (*((struct name *)(void *)(element)->field.tqe_prev)->tqh_last)
#define TAILQ_FOREACH(element, head, field) for ((element) = TAILQ_FIRST(head); (element) != 0; (element) = TAILQ_NEXT(element, field))
#define TAILQ_FOREACH_SAFE(element, head, field, next) \
	for ((element) = TAILQ_FIRST(head); (element) != 0 && ((next) = TAILQ_NEXT(element, field), 1); (element) = (next))
#define TAILQ_FOREACH_REVERSE(element, head, name, field) \
	for ((element) = TAILQ_LAST(head, name); (element) != 0; (element) = TAILQ_PREV(element, name, field))
#define TAILQ_INSERT_HEAD(head, element, field) \
	do { \
		if (((element)->field.tqe_next = (head)->tqh_first) != 0) \
			(head)->tqh_first->field.tqe_prev = &(element)->field.tqe_next; \
		else \
			(head)->tqh_last = &(element)->field.tqe_next; \
		(head)->tqh_first = (element); \
		(element)->field.tqe_prev = &(head)->tqh_first; \
	} while (0)
#define TAILQ_INSERT_TAIL(head, element, field) \
	do { \
		(element)->field.tqe_next = 0; \
		(element)->field.tqe_prev = (head)->tqh_last; \
		*(head)->tqh_last = (element); \
		(head)->tqh_last = &(element)->field.tqe_next; \
	} while (0)
#define TAILQ_INSERT_AFTER(head, before, element, field) \
	do { \
		if (((element)->field.tqe_next = (before)->field.tqe_next) != 0) \
			(element)->field.tqe_next->field.tqe_prev = &(element)->field.tqe_next; \
		else \
			(head)->tqh_last = &(element)->field.tqe_next; \
		(before)->field.tqe_next = (element); \
		(element)->field.tqe_prev = &(before)->field.tqe_next; \
	} while (0)
#define TAILQ_INSERT_BEFORE(after, element, field) \
	do { \
		(element)->field.tqe_prev = (after)->field.tqe_prev; \
		(element)->field.tqe_next = (after); \
		*(after)->field.tqe_prev = (element); \
		(after)->field.tqe_prev = &(element)->field.tqe_next; \
	} while (0)
#define TAILQ_REMOVE(head, element, field) \
	do { \
		if ((element)->field.tqe_next != 0) \
			(element)->field.tqe_next->field.tqe_prev = (element)->field.tqe_prev; \
		else \
			(head)->tqh_last = (element)->field.tqe_prev; \
		*(element)->field.tqe_prev = (element)->field.tqe_next; \
	} while (0)
#define TAILQ_CONCAT(first, second, field) \
	do { \
		if (!TAILQ_EMPTY(second)) { \
			*(first)->tqh_last = (second)->tqh_first; \
			(second)->tqh_first->field.tqe_prev = (first)->tqh_last; \
			(first)->tqh_last = (second)->tqh_last; \
			TAILQ_INIT(second); \
		} \
	} while (0)

/* ---- CIRCLEQ. Links in both directions; at either end the head's own address, by which the walk knows that it is over. ---- */
#define CIRCLEQ_HEAD(name, type) struct name { struct type *cqh_first, *cqh_last; }
/* The head's address as an element's, by a cast that C++ wants. */
#define __CRT_CIRCLEQ_END(head) ((__typeof__((head)->cqh_first))(void *)(head))
#define CIRCLEQ_HEAD_INITIALIZER(head) { __CRT_CIRCLEQ_END(&(head)), __CRT_CIRCLEQ_END(&(head)) }
#define CIRCLEQ_ENTRY(type) struct { struct type *cqe_next, *cqe_prev; }
#define CIRCLEQ_INIT(head) \
	do { \
		(head)->cqh_first = __CRT_CIRCLEQ_END(head); \
		(head)->cqh_last = __CRT_CIRCLEQ_END(head); \
	} while (0)
#define CIRCLEQ_EMPTY(head) ((head)->cqh_first == __CRT_CIRCLEQ_END(head))
#define CIRCLEQ_FIRST(head) ((head)->cqh_first)
#define CIRCLEQ_LAST(head) ((head)->cqh_last)
#define CIRCLEQ_NEXT(element, field) ((element)->field.cqe_next)
#define CIRCLEQ_PREV(element, field) ((element)->field.cqe_prev)
#define CIRCLEQ_LOOP_NEXT(head, element, field) \
	((element)->field.cqe_next == __CRT_CIRCLEQ_END(head) ? (head)->cqh_first : (element)->field.cqe_next)
#define CIRCLEQ_LOOP_PREV(head, element, field) \
	((element)->field.cqe_prev == __CRT_CIRCLEQ_END(head) ? (head)->cqh_last : (element)->field.cqe_prev)
#define CIRCLEQ_FOREACH(element, head, field) \
	for ((element) = CIRCLEQ_FIRST(head); (element) != __CRT_CIRCLEQ_END(head); (element) = CIRCLEQ_NEXT(element, field))
#define CIRCLEQ_FOREACH_REVERSE(element, head, field) \
	for ((element) = CIRCLEQ_LAST(head); (element) != __CRT_CIRCLEQ_END(head); (element) = CIRCLEQ_PREV(element, field))
/* The two links that lead to an element: of its neighbour, or of the head. */
#define __CRT_CIRCLEQ_TO_NEXT(head, element, field) \
	(*((element)->field.cqe_prev == __CRT_CIRCLEQ_END(head) ? &(head)->cqh_first : &(element)->field.cqe_prev->field.cqe_next))
#define __CRT_CIRCLEQ_TO_PREV(head, element, field) \
	(*((element)->field.cqe_next == __CRT_CIRCLEQ_END(head) ? &(head)->cqh_last : &(element)->field.cqe_next->field.cqe_prev))
#define __CRT_CIRCLEQ_LINK(head, element, field) \
	(__CRT_CIRCLEQ_TO_NEXT(head, element, field) = __CRT_CIRCLEQ_TO_PREV(head, element, field) = (element))
#define CIRCLEQ_INSERT_AFTER(head, before, element, field) \
	do { \
		(element)->field.cqe_next = (before)->field.cqe_next; \
		(element)->field.cqe_prev = (before); \
		__CRT_CIRCLEQ_LINK(head, element, field); \
	} while (0)
#define CIRCLEQ_INSERT_BEFORE(head, after, element, field) \
	do { \
		(element)->field.cqe_next = (after); \
		(element)->field.cqe_prev = (after)->field.cqe_prev; \
		__CRT_CIRCLEQ_LINK(head, element, field); \
	} while (0)
#define CIRCLEQ_INSERT_HEAD(head, element, field) \
	do { \
		(element)->field.cqe_next = (head)->cqh_first; \
		(element)->field.cqe_prev = __CRT_CIRCLEQ_END(head); \
		__CRT_CIRCLEQ_LINK(head, element, field); \
	} while (0)
#define CIRCLEQ_INSERT_TAIL(head, element, field) \
	do { \
		(element)->field.cqe_next = __CRT_CIRCLEQ_END(head); \
		(element)->field.cqe_prev = (head)->cqh_last; \
		__CRT_CIRCLEQ_LINK(head, element, field); \
	} while (0)
#define CIRCLEQ_REMOVE(head, element, field) \
	do { \
		__CRT_CIRCLEQ_TO_NEXT(head, element, field) = (element)->field.cqe_next; \
		__CRT_CIRCLEQ_TO_PREV(head, element, field) = (element)->field.cqe_prev; \
	} while (0)

#endif
