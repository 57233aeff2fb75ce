/* SPDX-License-Identifier: MIT */
/* UTF-8 through every way out, with field widths that count bytes. */
#include <stdio.h>
#include <string.h>

int main(void)
{
	static const char *const texts[] = { "ASCII", "Grüße", "Ελληνικά", "Русский", "日本語", "한국어", "العربية", "עברית", "😀🎉", "é", "\xff\xfe invalid", "\xed\xa0\x80" };
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		printf("%zu [%20s] [%-20s] [%.4s]\n", strlen(texts[i]), texts[i], texts[i], texts[i]);
		puts(texts[i]);
		fputs(texts[i], stdout);
		putchar('\n');
		/* Byte by byte: no half character gets lost between two calls. */
		for (const char *p = texts[i]; *p != '\0'; p++) {
			putchar(*p);
			fflush(stdout);
		}
		putchar('\n');
		fprintf(stderr, "%s\n", texts[i]);
	}
	return 0;
}
