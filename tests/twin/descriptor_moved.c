/* SPDX-License-Identifier: MIT */
/* A descriptor that the program moves below a reading stream, once the stream's buffer is empty: what gnulib's fflush() does. */
#include <stdio.h>
#include <stdio_ext.h>
#include <unistd.h>

#define NAME "descriptor_moved.tmp"

static void show(const char *what, FILE *f)
{
	long at = (long)lseek(fileno(f), 0, SEEK_CUR);
	printf("%s: descriptor %ld, stream %ld\n", what, at, ftell(f));
}

int main(void)
{
	FILE *f = fopen(NAME, "wb");
	if (f == NULL || fputs("0123456789", f) < 0 || fclose(f) != 0)
		return 1;
	f = fopen(NAME, "rb");
	if (f == NULL || getc(f) != '0')
		return 1;

	__fpurge(f);
	lseek(fileno(f), 5, SEEK_SET);
	printf("%d\n", fseek(f, 0, SEEK_CUR));
	show("emptied and moved", f);
	printf("%c\n", getc(f));

	__fpurge(f);
	lseek(fileno(f), 2, SEEK_SET);
	printf("%c", getc(f));
	printf(" %d", fseek(f, 4, SEEK_SET));
	printf(" %c\n", getc(f));

	fflush(f);
	show("flushed", f);
	lseek(fileno(f), 7, SEEK_SET);
	printf("%d\n", fseek(f, 1, SEEK_CUR));
	show("flushed and moved", f);
	printf("%c\n", getc(f));
	fclose(f);
	remove(NAME);
	return 0;
}
