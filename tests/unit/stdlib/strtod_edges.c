/* SPDX-License-Identifier: MIT */
/* strtod(), strtold() and atof() read several bytes at once: texts that end where the memory does, or cross the end of a page, come out as anywhere else. */
#define _GNU_SOURCE 1
#include "../string/guarded.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct {
	const char *text;
	double value;
} numbers[] = {
	{ "0", 0 },
	{ "7", 7 },
	{ "-1234567", -1234567 },
	{ "12345678", 12345678 },
	{ "123456789012", 123456789012 },
	{ ".5", 0.5 },
	{ "0.000000000000000000000000000000000000015625e39", 15.625 },
	{ "-333333.33333333331", -0x1.4585555555555p18 },
	{ "3.1415926535897931", 0x1.921fb54442d18p1 },
	{ "12345678.12345678", 0x1.78c29c3f35ba2p23 },
	{ "12345678.123456781234567812345678e-1", 0x1.2d687cff5e2e9p20 },
	{ "9007199254740993", 0x1p53 },
	{ "9007199254740993.0000000000000000000000000000000000000001", 0x1.0000000000001p53 },
	{ "9007199254740992.9999999999999999999999999999999999999999", 0x1p53 },
	{ "179769313486231570000000000000000000000e270", 0x1.fffffffffffffp1023 },
	{ "2.2250738585072014e-308", 0x1p-1022 },
	{ "4.9406564584124654e-324", 0x1p-1074 },
};

static void test_ends(void **state)
{
	(void)state;
	unsigned char *memory = guarded(8192);
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
		size_t length = strlen(numbers[i].text);
		/* The end of the memory, and each place of the page's end within the text. */
		for (size_t place = 0; place <= length + 1; place++) {
			char *text = (char *)memory + (place == 0 ? 8192 : 4096 + place - 1) - length - 1, *end;
			memcpy(text, numbers[i].text, length + 1);
			double got = strtod(text, &end);
			if (got != numbers[i].value)
				print_error("\"%s\": %a\n", text, got);
			assert_true(got == numbers[i].value);
			assert_ptr_equal(end, text + length);
			assert_true(atof(text) == numbers[i].value);
			assert_true((double)strtold(text, &end) == numbers[i].value || length > 40);
			assert_ptr_equal(end, text + length);
		}
		/* And digits of which each is followed by something else. */
		for (size_t cut = 1; cut < length; cut++) {
			char *text = (char *)memory + 8192 - cut - 2, *end, *copy_end;
			char copy[80];
			memcpy(copy, numbers[i].text, cut);
			strcpy(copy + cut, "x");
			memcpy(text, copy, cut + 2);
			assert_true(strtod(text, &end) == strtod(copy, &copy_end));
			assert_int_equal(end - text, copy_end - copy);
		}
	}
}

/* Every power of ten that a double has, next to 17 digits: what the multiplication says must not depend on how many zeros follow. */
static void test_powers(void **state)
{
	(void)state;
	char text[80], longer[80];
	for (int k = -345; k <= 310; k++) {
		for (int i = 0; i < 20; i++) {
			unsigned long long digits = 10000000000000000ull + (random_number() * (unsigned long long)random_number()) % 89999999999999999ull;
			snprintf(text, sizeof text, "%llue%d", digits, k - 16);
			/* More than 19 digits take another way. */
			snprintf(longer, sizeof longer, "%llu0000000e%d", digits, k - 23);
			double a = strtod(text, NULL), b = strtod(longer, NULL);
			if (a != b)
				print_error("\"%s\": %a, %a\n", text, a, b);
			assert_true(a == b);
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_ends),
		cmocka_unit_test(test_powers),
	};

	return cmocka_run_group_tests_name("strtod at ends", tests, NULL, NULL);
}
