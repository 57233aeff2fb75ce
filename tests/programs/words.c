/* SPDX-License-Identifier: MIT */
/* Counts the words of all texts given on the command line in a hash table on the heap, and prints the 20 most frequent. */
#include <ctype.h>
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct word {
	struct word *next;
	uint64_t hash;
	unsigned long long count;
	size_t length;
	char text[];
};

struct table {
	struct word **slots;
	size_t size; /* a power of two */
	size_t used;
};

static void out_of_memory(void)
{
	fputs("words: out of memory\n", stderr);
	exit(1);
}

static uint64_t hash_of(const char *text, size_t length)
{
	/* FNV-1a. */
	uint64_t hash = 14695981039346656037u;
	while (length-- != 0)
		hash = (hash ^ (unsigned char)*text++) * 1099511628211u;
	return hash;
}

static void grow(struct table *table)
{
	size_t size = table->size == 0 ? 256 : table->size * 2;
	struct word **slots = calloc(size, sizeof *slots);
	if (slots == NULL)
		out_of_memory();
	for (size_t i = 0; i < table->size; i++) {
		for (struct word *word = table->slots[i], *next; word != NULL; word = next) {
			next = word->next;
			word->next = slots[word->hash & (size - 1)];
			slots[word->hash & (size - 1)] = word;
		}
	}
	free(table->slots);
	table->slots = slots;
	table->size = size;
}

static void count(struct table *table, const char *text, size_t length)
{
	uint64_t hash = hash_of(text, length);
	if (table->used >= table->size)
		grow(table);
	struct word **slot = &table->slots[hash & (table->size - 1)];
	for (struct word *word = *slot; word != NULL; word = word->next) {
		if (word->hash == hash && word->length == length && memcmp(word->text, text, length) == 0) {
			word->count++;
			return;
		}
	}
	struct word *word = malloc(sizeof *word + length + 1);
	if (word == NULL)
		out_of_memory();
	word->next = *slot;
	word->hash = hash;
	word->count = 1;
	word->length = length;
	memcpy(word->text, text, length);
	word->text[length] = '\0';
	*slot = word;
	table->used++;
}

static unsigned long long count_file(struct table *table, FILE *file)
{
	unsigned long long total = 0;
	size_t length = 0, room = 64;
	char *text = malloc(room);
	int c;
	if (text == NULL)
		out_of_memory();
	do {
		c = getc(file);
		/* Bytes of multibyte characters are letters here, so that words in UTF-8 stay whole. */
		if (c != EOF && (isalnum(c) || c >= 0x80 || (c == '\'' && length != 0))) {
			if (length == room) {
				room *= 2;
				char *more = realloc(text, room);
				if (more == NULL)
					out_of_memory();
				text = more;
			}
			text[length++] = (char)tolower(c);
		} else if (length != 0) {
			count(table, text, length);
			total++;
			length = 0;
		}
	} while (c != EOF);
	free(text);
	return total;
}

static int by_count(const void *a, const void *b)
{
	const struct word *x = *(const struct word *const *)a, *y = *(const struct word *const *)b;
	if (x->count != y->count)
		return x->count < y->count ? 1 : -1;
	return strcmp(x->text, y->text);
}

int main(int argc, char **argv)
{
	struct table table = { 0 };
	unsigned long long total = 0;
	int status = 0;
	for (int i = 1; i < argc; i++) {
		FILE *file = fopen(argv[i], "r");
		if (file == NULL) {
			fprintf(stderr, "words: %s: %s\n", argv[i], strerror(errno));
			status = 1;
			continue;
		}
		total += count_file(&table, file);
		if (ferror(file)) {
			fprintf(stderr, "words: %s: %s\n", argv[i], strerror(errno));
			status = 1;
		}
		fclose(file);
	}

	struct word **words = malloc((table.used + 1) * sizeof *words);
	if (words == NULL)
		out_of_memory();
	size_t n = 0;
	for (size_t i = 0; i < table.size; i++)
		for (struct word *word = table.slots[i]; word != NULL; word = word->next)
			words[n++] = word;
	qsort(words, n, sizeof *words, by_count);
	for (size_t i = 0; i < n && i < 20; i++)
		printf("%8llu  %s\n", words[i]->count, words[i]->text);
	printf("%8llu  words in all, %zu different, in %d files\n", total, n, argc - 1);
	for (size_t i = 0; i < n; i++)
		free(words[i]);
	free(words);
	free(table.slots);
	return status;
}
