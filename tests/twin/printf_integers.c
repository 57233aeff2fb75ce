/* SPDX-License-Identifier: MIT */
/* Every flag, width, precision and length of the integer conversions, over the values where they differ. */
#include <inttypes.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

static const char *const flags[] = { "", "-", "+", " ", "#", "0", "-+", "+0", " 0", "#0", "-#", "+ ", "-0", "#-+ 0" };
static const char *const sizes[] = { "", "1", "8", "20", ".0", ".1", ".12", "8.3", "3.8", "20.", "12.12" };

int main(void)
{
	static const int64_t values[] = { 0, 1, -1, 9, 10, 255, -128, 32767, -32768, 2147483647, -2147483647 - 1, INT64_MAX, INT64_MIN };
	char format[64], text[128];
	for (size_t f = 0; f < sizeof flags / sizeof *flags; f++) {
		for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++) {
			printf("%%%s%s:", flags[f], sizes[s]);
			for (const char *c = "diuoxX"; *c != '\0'; c++) {
				/* The 0 flag with - and the + flag with unsigned are ignored, which compilers cannot see here. */
				for (size_t v = 0; v < sizeof values / sizeof *values; v += f % 3 + 1) {
					snprintf(format, sizeof format, "%%%s%sll%c", flags[f], sizes[s], *c);
					int count = snprintf(text, sizeof text, format, (long long)values[v]);
					printf(" [%s]%d", text, count);
				}
			}
			putchar('\n');
		}
	}
	printf("%hhd %hhu %hd %hu\n", 300, -1, 70000, 70000);
	printf("%hhx %ho %d %u\n", -1, -1, -1, -1);
	printf("%jd %ju %zu %zx %td\n", INTMAX_MIN, UINTMAX_MAX, SIZE_MAX, (size_t)4096, (ptrdiff_t)-5);
	printf("%ld %lu %lx\n", -1L, 7UL, 0xffL);
	printf("%" PRId8 " %" PRIu16 " %" PRIx32 " %" PRIX64 " %" PRIo64 " %" PRIdMAX "\n", (int8_t)-3, (uint16_t)65535, UINT32_C(0xdeadbeef),
		UINT64_C(0xfedcba9876543210), UINT64_C(01777), INTMAX_C(-77));
	printf("%" PRIdLEAST16 " %" PRIuFAST32 " %" PRIxPTR "\n", (int_least16_t)-9, (uint_fast32_t)99, (uintptr_t)0xabc);
	return 0;
}
