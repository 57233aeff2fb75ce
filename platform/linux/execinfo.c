/* SPDX-License-Identifier: MIT */
/* backtrace() and its texts: the unwinder of the compiler's library does the walking. */
#include <execinfo.h>
#include <link.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "crt_platform.h"
#include "error.h"

/* Where the linker script puts the unwind tables of a program without an index of them, and the zero that ends them; NULL with a script of the
 * program's own. */
extern const char __crt_eh_frame[] __attribute__((__weak__, __visibility__("hidden")));
static const uint32_t end_of_tables __attribute__((__section__(".crt_eh_frame_end"), __used__)) = 0;

/* The Itanium C++ ABI, 1.6, and what crtbegin.o calls where there is no index; in libgcc_eh. */
void __register_frame_info(const void *tables, void *room);
struct _Unwind_Context;
int _Unwind_Backtrace(int (*visit)(struct _Unwind_Context *, void *), void *argument);
uintptr_t _Unwind_GetIP(struct _Unwind_Context *context);
enum { GO_ON = 0, STOP = 5, TEXT = 2 + 2 + 16 + 1 };

struct trace {
	void **addresses;
	int count, found;
};

static int visit(struct _Unwind_Context *context, void *argument)
{
	struct trace *trace = argument;
	uintptr_t address = _Unwind_GetIP(context);
	/* The first one is backtrace() itself; the outermost one, the program's entry, has no caller. */
	if (trace->found >= 0 && address != 0)
		trace->addresses[trace->found] = (void *)address;
	if (address != 0)
		trace->found++;
	return trace->found >= trace->count ? STOP : GO_ON;
}

static int has_index(struct dl_phdr_info *info, size_t size, void *argument)
{
	(void)size;
	(void)argument;
	for (int i = 0; i < info->dlpi_phnum; i++)
		if (info->dlpi_phdr[i].p_type == PT_GNU_EH_FRAME)
			return 1;
	return 0;
}

/* Whether the unwinder will find the tables. Without any it would end the process. */
static int tables_are_known(void)
{
	enum { UNKNOWN, BUSY, KNOWN };
	static int state;
	/* As much as struct object of unwind-dw2-fde.h has, and more. */
	static void *room[8];
	int now = UNKNOWN;
	if (dl_iterate_phdr(has_index, NULL))
		return 1;
	if (__crt_eh_frame == NULL || *(const uint32_t *)(const void *)__crt_eh_frame == 0)
		return 0;
	if (__atomic_compare_exchange_n(&state, &now, BUSY, 0, __ATOMIC_ACQUIRE, __ATOMIC_ACQUIRE)) {
		__register_frame_info(__crt_eh_frame, room);
		__atomic_store_n(&state, KNOWN, __ATOMIC_RELEASE);
		return 1;
	}
	/* A handler that interrupted the above cannot wait for it. */
	return now == KNOWN;
}

int backtrace(void **addresses, int count)
{
	struct trace trace = { addresses, count, -1 };
	if (count <= 0 || !tables_are_known())
		return 0;
	(void)_Unwind_Backtrace(visit, &trace);
	return trace.found < 0 ? 0 : trace.found;
}

/* "[0x...]", and how long it is. */
static size_t describe(const void *address, char text[TEXT])
{
	char digits[16];
	uintptr_t value = (uintptr_t)address;
	size_t count = 0, length = 3;
	do
		digits[count++] = "0123456789abcdef"[value & 15];
	while ((value >>= 4) != 0);
	memcpy(text, "[0x", 3);
	while (count > 0)
		text[length++] = digits[--count];
	text[length++] = ']';
	text[length] = '\0';
	return length;
}

char **backtrace_symbols(void *const *addresses, int count)
{
	size_t number = count > 0 ? (size_t)count : 0;
	char **texts = malloc(number * (sizeof *texts + TEXT) + 1);
	if (texts == NULL)
		return NULL;
	char *text = (char *)(texts + number);
	for (size_t i = 0; i < number; i++, text += TEXT) {
		texts[i] = text;
		(void)describe(addresses[i], text);
	}
	return texts;
}

void backtrace_symbols_fd(void *const *addresses, int count, int fd)
{
	for (int i = 0; i < count; i++) {
		char text[TEXT + 1];
		size_t length = describe(addresses[i], text);
		text[length++] = '\n';
		/* A report of a failure: there is nobody to tell that it failed. */
		(void)__plat_write(fd, text, length);
	}
}
