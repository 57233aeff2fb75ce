/* SPDX-License-Identifier: MIT */
/* Megabytes through printf, puts, putchar and fwrite: nothing is lost, doubled or reordered. */
#include <stdio.h>
#include <string.h>

int main(void)
{
	static char block[70000];
	for (size_t i = 0; i < sizeof block; i++)
		block[i] = (char)('a' + i % 26);
	for (int i = 0; i < 20000; i++) {
		printf("%d %x %s %g\n", i, i * 7, "text", i / 8.0);
		if (i % 100 == 0)
			puts("a line by puts");
		if (i % 1000 == 0)
			fwrite(block, 1, sizeof block - (size_t)i, stdout);
		if (i % 7 == 0)
			putchar('\n');
		if (i % 5000 == 0)
			fflush(stdout);
	}
	fprintf(stderr, "done %d\n", ferror(stdout));
	return 0;
}
