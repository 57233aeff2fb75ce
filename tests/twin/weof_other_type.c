/* SPDX-License-Identifier: MIT */
/* WEOF in a program where wint_t is a macro for a wider type, as gnulib has it on Windows. */
#include <stdio.h>
#include <wchar.h>
#include <wctype.h>

#define wint_t unsigned int

int main(void)
{
	wint_t end;
	FILE *f = tmpfile();
	if (f == NULL)
		return 1;
	end = fgetwc(f);
	printf("%d %d %d\n", end == WEOF, btowc(EOF) == WEOF, towupper(WEOF) == WEOF);
	fclose(f);
	return 0;
}
