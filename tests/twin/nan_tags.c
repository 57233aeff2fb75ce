/* SPDX-License-Identifier: MIT */
/* nan() of a tag is what strtod() makes of "nan(tag)" (ISO C17 7.12.11.2), in each type: of what is no number, too, and of what is too large for one. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const tags[] = { "", "0", "1", "12", "012", "0x12", "0XaB", "0x", "08", "1a", "0b101", "0b", "0b2", "word", "_", "1_",
	"2251799813685247", "2251799813685248", "18446744073709551615", "18446744073709551616", "99999999999999999999999",
	"0xffffffffffffffff", "0x1ffffffffffffffff", "0x10000000000000000", "01777777777777777777777", "02000000000000000000000",
	"99999999999999999999999x" };

int main(void)
{
	for (size_t i = 0; i < sizeof tags / sizeof *tags; i++) {
		char text[64];
		snprintf(text, sizeof text, "nan(%s)", tags[i]);
		double made = nan(tags[i]), read = strtod(text, NULL);
		float made_float = nanf(tags[i]), read_float = strtof(text, NULL);
		long double made_long = nanl(tags[i]), read_long = strtold(text, NULL);
		unsigned long long bits;
		memcpy(&bits, &made, sizeof bits);
		printf("%s: %llx%s%s%s\n", text, bits, memcmp(&made, &read, sizeof made) == 0 ? "" : " double differs",
			memcmp(&made_float, &read_float, sizeof made_float) == 0 ? "" : " float differs",
			memcmp(&made_long, &read_long, 10) == 0 ? "" : " long double differs");
	}
	return 0;
}
