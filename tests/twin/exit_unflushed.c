/* SPDX-License-Identifier: MIT */
/* _Exit flushes nothing and runs nothing; what was flushed before is there. */
#include <stdio.h>
#include <stdlib.h>

static void never(void) { puts("WRONG"); }

int main(void)
{
	static char buffer[4096];
	setvbuf(stdout, buffer, _IOFBF, sizeof buffer);
	atexit(never);
	FILE *file = fopen("half.txt", "w");
	fputs("kept\n", file);
	fflush(file);
	fputs("lost\n", file);
	fputs("flushed\n", stdout);
	fflush(stdout);
	fputs("never seen\n", stdout);
	_Exit(9);
}
