/* SPDX-License-Identifier: MIT */
/* Offsets beyond 4 GiB, on a file with a hole. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
	static const int64_t places[] = { 0, INT64_C(2147483647), INT64_C(2147483648), INT64_C(4294967295), INT64_C(4294967296), INT64_C(5000000000) };
	FILE *file = fopen("large.bin", "w+b");
	if (file == NULL)
		return 1;
	for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
		if (fseeko(file, places[i], SEEK_SET) != 0)
			return 2;
		putc('a' + (int)i, file);
		printf("%lld ", (long long)ftello(file));
	}
	putchar('\n');
	for (size_t i = sizeof places / sizeof *places; i-- > 0;) {
		fseeko(file, places[i], SEEK_SET);
		int c = getc(file);
		printf("%c", c);
	}
	putchar('\n');
	fseeko(file, -2, SEEK_END);
	printf("%lld", (long long)ftello(file));
	printf(" %d", getc(file));
	printf(" %c", getc(file));
	printf(" %d\n", getc(file));
	fpos_t place;
	fseeko(file, INT64_C(4294967296), SEEK_SET);
	fgetpos(file, &place);
	rewind(file);
	fsetpos(file, &place);
	printf("%c\n", getc(file));
	fclose(file);
	return remove("large.bin");
}
