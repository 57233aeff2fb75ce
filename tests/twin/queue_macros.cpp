/* SPDX-License-Identifier: MIT */
/* <sys/queue.h> in C++, where no pointer to void becomes another by itself. */
#include <stdio.h>
#include <sys/queue.h>

struct item {
	int number;
	CIRCLEQ_ENTRY(item) round;
	TAILQ_ENTRY(item) tail;
	LIST_ENTRY(item) list;
	STAILQ_ENTRY(item) simple;
	SLIST_ENTRY(item) single;
};
CIRCLEQ_HEAD(circle, item);
TAILQ_HEAD(tails, item);
LIST_HEAD(lists, item);
STAILQ_HEAD(simples, item);
SLIST_HEAD(singles, item);

static circle circle_of_all = CIRCLEQ_HEAD_INITIALIZER(circle_of_all);
static item items[6];

int main()
{
	item *one;
	for (int i = 0; i < 6; i++)
		items[i].number = i;
	for (int i = 0; i < 4; i++) {
		if (i % 2)
			CIRCLEQ_INSERT_TAIL(&circle_of_all, &items[i], round);
		else
			CIRCLEQ_INSERT_HEAD(&circle_of_all, &items[i], round);
	}
	CIRCLEQ_REMOVE(&circle_of_all, &items[0], round);
	CIRCLEQ_INSERT_AFTER(&circle_of_all, &items[1], &items[0], round);
	CIRCLEQ_INSERT_BEFORE(&circle_of_all, &items[2], &items[4], round);
	CIRCLEQ_FOREACH(one, &circle_of_all, round)
		printf("%d", one->number);
	CIRCLEQ_FOREACH_REVERSE(one, &circle_of_all, round)
		printf(" %d", one->number);
	one = CIRCLEQ_LOOP_NEXT(&circle_of_all, CIRCLEQ_LAST(&circle_of_all), round);
	printf(" %d %d\n", one->number, CIRCLEQ_LOOP_PREV(&circle_of_all, one, round)->number);

	circle empty;
	CIRCLEQ_INIT(&empty);
	tails tail = TAILQ_HEAD_INITIALIZER(tail);
	lists list = LIST_HEAD_INITIALIZER(list);
	simples simple = STAILQ_HEAD_INITIALIZER(simple);
	singles single = SLIST_HEAD_INITIALIZER(single);
	printf("%d%d%d%d%d\n", CIRCLEQ_EMPTY(&empty), TAILQ_EMPTY(&tail), LIST_EMPTY(&list), STAILQ_EMPTY(&simple), SLIST_EMPTY(&single));
	for (item &each : items) {
		TAILQ_INSERT_HEAD(&tail, &each, tail);
		LIST_INSERT_HEAD(&list, &each, list);
		STAILQ_INSERT_TAIL(&simple, &each, simple);
		SLIST_INSERT_HEAD(&single, &each, single);
	}
	TAILQ_FOREACH_REVERSE(one, &tail, tails, tail)
		printf("%d", one->number);
	LIST_FOREACH(one, &list, list)
		printf("%d", one->number);
	STAILQ_FOREACH(one, &simple, simple)
		printf("%d", one->number);
	SLIST_FOREACH(one, &single, single)
		printf("%d", one->number);
	printf(" %d\n", TAILQ_LAST(&tail, tails)->number);
	return 0;
}
