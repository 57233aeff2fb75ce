/* SPDX-License-Identifier: MIT */
/* The end of a program that misused the heap: one line on standard error, then as abort() without a handler. */
#include "heap.h"

static size_t append(char *line, size_t length, const char *text)
{
	while (*text != '\0')
		line[length++] = *text++;
	return length;
}

_Noreturn void __crt_heap_fail(const char *what, const void *block)
{
	/* The texts are this folder's own and short. */
	char line[128];
	size_t length = append(line, 0, "twincrt: heap: ");
	length = append(line, length, what);
	length = append(line, length, " 0x");
	uintptr_t address = (uintptr_t)block;
	unsigned shift = sizeof address * 8;
	do
		shift -= 4;
	while (shift != 0 && address >> shift == 0);
	for (;; shift -= 4) {
		line[length++] = "0123456789abcdef"[address >> shift & 15];
		if (shift == 0)
			break;
	}
	line[length++] = '\n';
	(void)__plat_write(2, line, length);
	__plat_trap();
}
