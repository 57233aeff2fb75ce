/* SPDX-License-Identifier: MIT */
/* <sys/queue.h>: each kind of list against an array that is changed in the same way. queue(3). */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <sys/queue.h>

struct item {
	int number;
	SLIST_ENTRY(item) single;
	LIST_ENTRY(item) list;
	STAILQ_ENTRY(item) simple;
	TAILQ_ENTRY(item) tail;
	CIRCLEQ_ENTRY(item) round;
};
static struct item items[8];

static SLIST_HEAD(singles, item) singles = SLIST_HEAD_INITIALIZER(singles);
static LIST_HEAD(lists, item) lists = LIST_HEAD_INITIALIZER(lists);
static STAILQ_HEAD(simples, item) simples = STAILQ_HEAD_INITIALIZER(simples);
static TAILQ_HEAD(tails, item) tails = TAILQ_HEAD_INITIALIZER(tails);
CIRCLEQ_HEAD(circle, item);

/* The numbers of the elements in their order, as decimal digits. */
#define ORDER(kind, head, field) (__extension__({ \
	struct item *one; \
	int digits = 0; \
	kind##_FOREACH(one, head, field) digits = digits * 10 + one->number; \
	digits; \
}))

static int setup(void **state)
{
	(void)state;
	for (int i = 0; i < 8; i++)
		items[i].number = i;
	return 0;
}

static void test_single(void **state)
{
	(void)state;
	struct item *one, *next;
	assert_true(SLIST_EMPTY(&singles));
	SLIST_INSERT_HEAD(&singles, &items[3], single);
	SLIST_INSERT_HEAD(&singles, &items[1], single);
	SLIST_INSERT_AFTER(&items[1], &items[2], single);
	SLIST_INSERT_AFTER(&items[3], &items[4], single);
	assert_int_equal(ORDER(SLIST, &singles, single), 1234);
	SLIST_REMOVE(&singles, &items[1], item, single);
	SLIST_REMOVE(&singles, &items[3], item, single);
	assert_int_equal(ORDER(SLIST, &singles, single), 24);
	SLIST_REMOVE_AFTER(&items[2], single);
	assert_int_equal(ORDER(SLIST, &singles, single), 2);
	SLIST_FOREACH_SAFE(one, &singles, single, next)
		SLIST_REMOVE_HEAD(&singles, single);
	assert_ptr_equal(SLIST_FIRST(&singles), NULL);
}

static void test_list(void **state)
{
	(void)state;
	struct item *one, *next;
	LIST_INSERT_HEAD(&lists, &items[4], list);
	LIST_INSERT_HEAD(&lists, &items[2], list);
	LIST_INSERT_BEFORE(&items[2], &items[1], list);
	LIST_INSERT_AFTER(&items[2], &items[3], list);
	LIST_INSERT_AFTER(&items[4], &items[5], list);
	assert_int_equal(ORDER(LIST, &lists, list), 12345);
	LIST_REMOVE(&items[1], list);
	LIST_REMOVE(&items[5], list);
	LIST_REMOVE(&items[3], list);
	assert_int_equal(ORDER(LIST, &lists, list), 24);
	LIST_FOREACH_SAFE(one, &lists, list, next)
		LIST_REMOVE(one, list);
	assert_true(LIST_EMPTY(&lists));
}

static void test_simple(void **state)
{
	(void)state;
	struct simples other;
	STAILQ_INIT(&other);
	STAILQ_INSERT_TAIL(&simples, &items[2], simple);
	STAILQ_INSERT_HEAD(&simples, &items[1], simple);
	STAILQ_INSERT_AFTER(&simples, &items[2], &items[3], simple);
	STAILQ_INSERT_TAIL(&simples, &items[4], simple);
	assert_int_equal(ORDER(STAILQ, &simples, simple), 1234);
	/* The last one goes, and another comes behind what is the last then. */
	STAILQ_REMOVE(&simples, &items[4], item, simple);
	STAILQ_INSERT_TAIL(&simples, &items[5], simple);
	assert_int_equal(ORDER(STAILQ, &simples, simple), 1235);
	STAILQ_INSERT_HEAD(&other, &items[6], simple);
	STAILQ_INSERT_TAIL(&other, &items[7], simple);
	STAILQ_CONCAT(&simples, &other);
	assert_true(STAILQ_EMPTY(&other));
	STAILQ_INSERT_TAIL(&simples, &items[0], simple);
	assert_int_equal(ORDER(STAILQ, &simples, simple), 1235670);
	while (!STAILQ_EMPTY(&simples))
		STAILQ_REMOVE_HEAD(&simples, simple);
	STAILQ_INSERT_TAIL(&simples, &items[1], simple);
	assert_ptr_equal(STAILQ_FIRST(&simples), &items[1]);
}

static void test_tail(void **state)
{
	(void)state;
	struct item *one, *next;
	struct tails other = TAILQ_HEAD_INITIALIZER(other);
	int digits = 0;
	assert_ptr_equal(TAILQ_LAST(&tails, tails), NULL);
	TAILQ_INSERT_HEAD(&tails, &items[2], tail);
	TAILQ_INSERT_TAIL(&tails, &items[5], tail);
	TAILQ_INSERT_BEFORE(&items[2], &items[1], tail);
	TAILQ_INSERT_AFTER(&tails, &items[2], &items[3], tail);
	TAILQ_INSERT_AFTER(&tails, &items[5], &items[6], tail);
	TAILQ_INSERT_BEFORE(&items[5], &items[4], tail);
	assert_int_equal(ORDER(TAILQ, &tails, tail), 123456);
	TAILQ_FOREACH_REVERSE(one, &tails, tails, tail)
		digits = digits * 10 + one->number;
	assert_int_equal(digits, 654321);
	assert_ptr_equal(TAILQ_LAST(&tails, tails), &items[6]);
	assert_ptr_equal(TAILQ_PREV(&items[1], tails, tail), NULL);
	TAILQ_REMOVE(&tails, &items[6], tail);
	TAILQ_REMOVE(&tails, &items[1], tail);
	TAILQ_REMOVE(&tails, &items[3], tail);
	assert_int_equal(ORDER(TAILQ, &tails, tail), 245);
	assert_ptr_equal(TAILQ_LAST(&tails, tails), &items[5]);
	TAILQ_INSERT_TAIL(&other, &items[7], tail);
	TAILQ_CONCAT(&tails, &other, tail);
	assert_int_equal(ORDER(TAILQ, &tails, tail), 2457);
	assert_ptr_equal(TAILQ_PREV(&items[7], tails, tail), &items[5]);
	TAILQ_FOREACH_SAFE(one, &tails, tail, next)
		TAILQ_REMOVE(&tails, one, tail);
	assert_true(TAILQ_EMPTY(&tails));
}

/* The numbers in order, which must be the same backwards; else -1. */
static int both_ways(struct circle *circle)
{
	struct item *one;
	int forwards = 0, backwards = 0, place = 1;
	CIRCLEQ_FOREACH(one, circle, round)
		forwards = forwards * 10 + one->number;
	CIRCLEQ_FOREACH_REVERSE(one, circle, round) {
		backwards += one->number * place;
		place *= 10;
	}
	return forwards == backwards ? forwards : -1;
}

static void test_circle(void **state)
{
	(void)state;
	struct circle circle = CIRCLEQ_HEAD_INITIALIZER(circle), other;
	CIRCLEQ_INIT(&other);
	assert_true(CIRCLEQ_EMPTY(&circle) && CIRCLEQ_EMPTY(&other));
	CIRCLEQ_INSERT_HEAD(&circle, &items[2], round);
	assert_ptr_equal(CIRCLEQ_LOOP_NEXT(&circle, &items[2], round), &items[2]);
	CIRCLEQ_INSERT_TAIL(&circle, &items[3], round);
	CIRCLEQ_INSERT_BEFORE(&circle, &items[2], &items[1], round);
	CIRCLEQ_INSERT_AFTER(&circle, &items[3], &items[4], round);
	assert_int_equal(both_ways(&circle), 1234);
	assert_ptr_equal(CIRCLEQ_FIRST(&circle), &items[1]);
	assert_ptr_equal(CIRCLEQ_LAST(&circle), &items[4]);
	assert_ptr_equal(CIRCLEQ_LOOP_NEXT(&circle, &items[4], round), &items[1]);
	assert_ptr_equal(CIRCLEQ_LOOP_PREV(&circle, &items[1], round), &items[4]);
	assert_ptr_equal(CIRCLEQ_LOOP_PREV(&circle, &items[3], round), &items[2]);
	assert_ptr_equal(CIRCLEQ_NEXT(&items[4], round), &circle);
	CIRCLEQ_REMOVE(&circle, &items[2], round);
	assert_int_equal(both_ways(&circle), 134);
	CIRCLEQ_REMOVE(&circle, &items[1], round);
	CIRCLEQ_REMOVE(&circle, &items[4], round);
	assert_int_equal(both_ways(&circle), 3);
	CIRCLEQ_REMOVE(&circle, &items[3], round);
	assert_true(CIRCLEQ_EMPTY(&circle));
	CIRCLEQ_INSERT_TAIL(&circle, &items[5], round);
	CIRCLEQ_INSERT_HEAD(&circle, &items[4], round);
	assert_int_equal(both_ways(&circle), 45);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_single),
		cmocka_unit_test(test_list),
		cmocka_unit_test(test_simple),
		cmocka_unit_test(test_tail),
		cmocka_unit_test(test_circle),
	};
	return cmocka_run_group_tests(tests, setup, NULL);
}
