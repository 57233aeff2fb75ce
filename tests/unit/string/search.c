/* SPDX-License-Identifier: MIT */
/* strstr, strcasestr, memmem against a plain model, next to pages that cannot be touched; and a count of the bytes they look at, which must
 * be linear for the needles that hurt plain searches most. ISO C17 7.24.5.7. */
#define _GNU_SOURCE 1
#include "guarded.h"

#include <string.h>

static size_t looked_at;
#define TWOWAY_LOOKS_AT(p) ((void)looked_at++)
#define SEARCH_COMPARES(size) ((void)(looked_at += (size)))
#include "../../../core/string/twoway.h"

enum { ROOM = 131072 };
static unsigned char *hay_start, *hay_end, *needle_start, *needle_end;

static int setup(void **state)
{
	(void)state;
	hay_start = guarded(ROOM);
	needle_start = guarded(ROOM);
	hay_end = hay_start + ROOM;
	needle_end = needle_start + ROOM;
	return 0;
}

static int lower(int c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }

static const unsigned char *model(const unsigned char *h, size_t size, const unsigned char *n, size_t needle_size, int fold)
{
	for (size_t i = 0; i + needle_size <= size; i++) {
		size_t k = 0;
		while (k < needle_size && (fold ? lower(h[i + k]) == lower(n[k]) : h[i + k] == n[k]))
			k++;
		if (k == needle_size)
			return h + i;
	}
	return NULL;
}

/* Both have a NUL behind them. */
static void check(const unsigned char *h, size_t size, const unsigned char *n, size_t needle_size)
{
	const unsigned char *found = model(h, size, n, needle_size, 0);
	const unsigned char *folded = model(h, size, n, needle_size, 1);
	assert_ptr_equal(memmem(h, size, n, needle_size), found);
	assert_ptr_equal(strstr((const char *)h, (const char *)n), found);
	assert_ptr_equal(strcasestr((const char *)h, (const char *)n), folded);
	if (found != NULL) {
		/* It need not be followed by anything. */
		assert_ptr_equal(memmem(h, (size_t)(found - h) + needle_size, n, needle_size), found);
		if (needle_size != 0)
			assert_null(memmem(h, (size_t)(found - h) + needle_size - 1, n, needle_size));
	}
	if (needle_size != 0) {
		assert_ptr_equal(twoway_find(h, size, n, needle_size, 0), size >= needle_size ? found : NULL);
		assert_ptr_equal(twoway_find_string(h, n, needle_size, strnlen, 1), folded);
	}
}

static void random_texts(void)
{
	for (int round = 0; round < 20000; round++) {
		size_t size = random_number() % (round % 16 == 0 ? 2000 : 150);
		size_t needle_size = random_number() % (round % 5 == 0 ? 80 : 9);
		unsigned alphabet = 1 + random_number() % (round % 3 == 0 ? 20 : 3);
		unsigned char *h = round % 2 != 0 ? hay_end - size - 1 : hay_start + random_number() % 200;
		unsigned char *n = round % 3 != 0 ? needle_end - needle_size - 1 : needle_start + random_number() % 100;
		for (size_t i = 0; i < size; i++)
			h[i] = (unsigned char)((random_number() % 8 == 0 ? 'A' : 'a') + random_number() % alphabet);
		for (size_t i = 0; i < needle_size; i++)
			n[i] = (unsigned char)('a' + random_number() % alphabet);
		/* Often a piece of the text itself, perhaps changed in one place. */
		if (round % 4 == 0 && needle_size != 0 && needle_size <= size) {
			memcpy(n, h + random_number() % (size - needle_size + 1), needle_size);
			if (round % 8 == 0)
				n[random_number() % needle_size] ^= 2;
		}
		h[size] = 0;
		n[needle_size] = 0;
		if (strlen((char *)h) != size || strlen((char *)n) != needle_size)
			continue;
		check(h, size, n, needle_size);
	}
}

/* Every place in texts of every length, ended by a page that cannot be touched. */
static void places(void)
{
	for (size_t size = 0; size <= 200; size++) {
		unsigned char *h = hay_end - size - 1;
		for (size_t needle_size = 1; needle_size <= 5 && needle_size <= size; needle_size += 2) {
			for (size_t at = 0; at + needle_size <= size; at += 1 + at / 9) {
				memset(h, 'n', size);
				h[size] = 0;
				static const unsigned char needle[] = "nxxxx";
				memcpy(h + at, needle, needle_size);
				unsigned char *n = needle_end - needle_size - 1;
				memcpy(n, needle, needle_size);
				n[needle_size] = 0;
				check(h, size, n, needle_size);
			}
		}
	}
}

/* Needles of which much matches in many places. Every function gives the right answer, and the algorithms look at few bytes: the two-way
 * search at most at 2 for each byte of the text, 4 for each of the needle's (ACM paper cited in twoway.h). */
static void hard_texts(void)
{
	static const char *const units[] = {"a", "ab", "aab", "abaab", "aaaaaaab"};
	enum { TEXT = 60000 };
	for (size_t u = 0; u < sizeof units / sizeof *units; u++) {
		size_t unit = strlen(units[u]);
		for (size_t needle_size = 3; needle_size <= 20000; needle_size = needle_size * 3 + 1) {
			for (int kind = 0; kind < 3; kind++) {
				unsigned char *h = hay_end - TEXT - 1;
				unsigned char *n = needle_end - needle_size - 1;
				for (size_t i = 0; i < TEXT; i++)
					h[i] = (unsigned char)units[u][i % unit];
				for (size_t i = 0; i < needle_size; i++)
					n[i] = (unsigned char)units[u][i % unit];
				h[TEXT] = 0;
				n[needle_size] = 0;
				/* The odd byte at the start, in the middle, at the end. */
				n[kind == 0 ? 0 : kind == 1 ? needle_size / 2 : needle_size - 1] = 'x';
				assert_null(memmem(h, TEXT, n, needle_size));
				assert_null(strstr((char *)h, (char *)n));
				assert_null(strcasestr((char *)h, (char *)n));
				looked_at = 0;
				assert_null(twoway_find(h, TEXT, n, needle_size, 0));
				assert_true(looked_at <= 2 * (2 * TEXT + 8 * needle_size));
				looked_at = 0;
				assert_null(twoway_find_string(h, n, needle_size, strnlen, 0));
				assert_true(looked_at <= 2 * (2 * TEXT + 8 * needle_size));
				/* And once with an occurrence at the very end. */
				memcpy(h + TEXT - needle_size, n, needle_size);
				assert_ptr_equal(memmem(h, TEXT, n, needle_size), h + TEXT - needle_size);
				assert_ptr_equal(strstr((char *)h, (char *)n), h + TEXT - needle_size);
				assert_ptr_equal(strcasestr((char *)h, (char *)n), h + TEXT - needle_size);
			}
		}
	}
}

static void edges(void)
{
	const char *text = "text";
	assert_ptr_equal(strstr(text, ""), text);
	assert_ptr_equal(strcasestr(text, ""), text);
	assert_ptr_equal(memmem(text, 4, "", 0), text);
	assert_ptr_equal(memmem(text, 0, "", 0), text);
	assert_null(memmem(text, 0, "t", 1));
	assert_null(memmem(text, 3, "text", 4));
	/* NULs are bytes like any other. */
	assert_ptr_equal(memmem("a\0b\0c", 5, "\0c", 2) != NULL, 1);
	assert_null(strstr("", "a"));
	assert_null(strstr("a", "ab"));
	/* Outside of A-Z and a-z nothing is folded. */
	assert_null(strcasestr("@[`{", "`"  "["));
	assert_null(strcasestr("\xc4", "\xe4"));
	assert_non_null(strcasestr("HELLO, World", "lo, wOR"));
}

static void test_random(void **state) { (void)state; on_every_cpu(random_texts); }
static void test_places(void **state) { (void)state; on_every_cpu(places); }
static void test_hard(void **state) { (void)state; on_every_cpu(hard_texts); }
static void test_edges(void **state) { (void)state; on_every_cpu(edges); }

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_random),
		cmocka_unit_test(test_places),
		cmocka_unit_test(test_hard),
		cmocka_unit_test(test_edges),
	};
	return cmocka_run_group_tests(tests, setup, NULL);
}
