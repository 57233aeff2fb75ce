/* SPDX-License-Identifier: MIT */
/* twin: stdin "It was the best of times, it was the worst of times,\nit was the age of wisdom, it was the age of foolishness,\n\n\tit was the epoch of belief -- it was the epoch of incredulity.\nNaïve café: 日本語 and 42 numbers, 3.14 too\n" */
/* Lines, words and bytes; then every word counted in a hash table and sorted. */
#include <ctype.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct word {
	struct word *next;
	int count;
	char text[];
};

static struct word *table[64];
static int distinct;

static void add(const char *text, size_t length)
{
	uint32_t hash = 2166136261u;
	for (size_t i = 0; i < length; i++)
		hash = (hash ^ (unsigned char)text[i]) * 16777619u;
	struct word **link = &table[hash % 64];
	for (; *link != NULL; link = &(*link)->next) {
		if (strlen((*link)->text) == length && memcmp((*link)->text, text, length) == 0) {
			(*link)->count++;
			return;
		}
	}
	*link = malloc(sizeof **link + length + 1);
	(*link)->next = NULL;
	(*link)->count = 1;
	memcpy((*link)->text, text, length);
	(*link)->text[length] = '\0';
	distinct++;
}

static int order(const void *a, const void *b)
{
	const struct word *x = *(struct word *const *)a, *y = *(struct word *const *)b;
	return x->count != y->count ? y->count - x->count : strcmp(x->text, y->text);
}

int main(void)
{
	char word[100];
	size_t length = 0;
	int lines = 0, words = 0, bytes = 0;
	for (int c; (c = getchar()) != EOF;) {
		bytes++;
		lines += c == '\n';
		if (isalnum(c) || c >= 128) {
			word[length++] = (char)tolower(c);
		} else if (length > 0) {
			add(word, length);
			words++;
			length = 0;
		}
	}
	printf("%d lines, %d words, %d bytes, %d distinct\n", lines, words, bytes, distinct);
	struct word **sorted = malloc((size_t)distinct * sizeof *sorted);
	int at = 0;
	for (int i = 0; i < 64; i++)
		for (struct word *w = table[i]; w != NULL; w = w->next)
			sorted[at++] = w;
	qsort(sorted, (size_t)distinct, sizeof *sorted, order);
	for (int i = 0; i < distinct; i++) {
		printf("%5d  %s\n", sorted[i]->count, sorted[i]->text);
		free(sorted[i]);
	}
	free(sorted);
	return 0;
}
