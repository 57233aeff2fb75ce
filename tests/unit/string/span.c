/* SPDX-License-Identifier: MIT */
/* strspn, strcspn, strpbrk, strtok, strtok_r, strsep against a plain model, with sets of every size. ISO C17 7.24.5. */
#define _GNU_SOURCE 1
#include "guarded.h"

#include <string.h>

enum { ROOM = 65536 };
static unsigned char *text_start, *text_end, *set_start, *set_end;

static int setup(void **state)
{
	(void)state;
	text_start = guarded(ROOM);
	set_start = guarded(ROOM);
	text_end = text_start + ROOM;
	set_end = set_start + ROOM;
	return 0;
}

static int member(const unsigned char *set, unsigned char c)
{
	for (; *set != 0; set++) {
		if (*set == c)
			return 1;
	}
	return 0;
}

static void check(const unsigned char *text, const unsigned char *set)
{
	size_t in = 0, out = 0;
	while (text[in] != 0 && member(set, text[in]))
		in++;
	while (text[out] != 0 && !member(set, text[out]))
		out++;
	assert_int_equal(strspn((const char *)text, (const char *)set), in);
	assert_int_equal(strcspn((const char *)text, (const char *)set), out);
	assert_ptr_equal(strpbrk((const char *)text, (const char *)set), text[out] != 0 ? text + out : NULL);
}

static void sets(void)
{
	for (int round = 0; round < 12000; round++) {
		size_t size = random_number() % (round % 8 == 0 ? 600 : 120);
		size_t set_size = round % 5 == 0 ? random_number() % 256 : random_number() % 22;
		unsigned char *text = round % 2 != 0 ? text_end - size - 1 : text_start + random_number() % 130;
		unsigned char *set = round % 3 != 0 ? set_end - set_size - 1 : set_start + random_number() % 70;
		for (size_t i = 0; i < set_size; i++)
			set[i] = (unsigned char)(1 + random_number() % 255);
		set[set_size] = 0;
		/* Mostly bytes of the set, mostly others, or both. */
		for (size_t i = 0; i < size; i++) {
			unsigned char c = set_size != 0 && random_number() % 16 != 0 ? set[random_number() % set_size] : (unsigned char)(1 + random_number() % 255);
			if (round % 4 >= 2) {
				for (int tries = 0; tries < 20 && member(set, c); tries++)
					c = (unsigned char)(1 + random_number() % 255);
			}
			text[i] = c;
		}
		text[size] = 0;
		check(text, set);
	}
}

/* Each byte as the whole set and as one of many. */
static void bytes(void)
{
	for (int c = 1; c < 256; c++) {
		unsigned char *text = text_end - 100, *set = set_end - 40;
		memset(text, c, 99);
		text[99] = 0;
		memset(set, c ^ 0x40 ? c ^ 0x40 : 1, 39);
		set[39] = 0;
		check(text, set);
		check(text, set + 37);
		set[20] = (unsigned char)c;
		check(text, set);
		check(text, set + 19);
		set[38] = (unsigned char)c;
		check(text, set + 38);
		check(text, set + 36);
		check(text, set + 30);
		text[98] = (unsigned char)(c == 255 ? 1 : c + 1);
		check(text, set);
		check(text, set + 38);
		check(text, set + 33);
	}
}

static void test_sets(void **state) { (void)state; on_every_cpu(sets); }
static void test_bytes(void **state) { (void)state; on_every_cpu(bytes); }

static void test_tokens(void **state)
{
	(void)state;
	char text[] = "  one,,two ; three";
	assert_string_equal(strtok(text, " ,"), "one");
	assert_string_equal(strtok(NULL, ","), "two ; three" + 0);
	assert_null(strtok(NULL, ","));
	assert_null(strtok(NULL, ","));
	char again[] = "a b";
	char *state_a, *state_b;
	char other[] = "x:y:";
	assert_string_equal(strtok_r(again, " ", &state_a), "a");
	assert_string_equal(strtok_r(other, ":", &state_b), "x");
	assert_string_equal(strtok_r(NULL, " ", &state_a), "b");
	assert_string_equal(strtok_r(NULL, ":", &state_b), "y");
	assert_null(strtok_r(NULL, " ", &state_a));
	assert_null(strtok_r(NULL, ":", &state_b));
	char nothing[] = ",,,";
	assert_null(strtok_r(nothing, ",", &state_a));
	assert_null(strtok_r(NULL, ",", &state_a));

	char fields[] = "a,,b,";
	char *rest = fields;
	assert_string_equal(strsep(&rest, ","), "a");
	assert_string_equal(strsep(&rest, ","), "");
	assert_string_equal(strsep(&rest, ","), "b");
	assert_string_equal(strsep(&rest, ","), "");
	assert_null(rest);
	assert_null(strsep(&rest, ","));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_sets),
		cmocka_unit_test(test_bytes),
		cmocka_unit_test(test_tokens),
	};
	return cmocka_run_group_tests(tests, setup, NULL);
}
