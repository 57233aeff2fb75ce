/* SPDX-License-Identifier: MIT */
/* The seeds' experiment: pointers in .CRT$XCG and .CRT$XCV by hand, and their kin: an initializer that may fail (.CRT$XI), and the
 * terminators .CRT$XP and .CRT$XT. Linux has .preinit_array, .init_array with numbers, and .fini_array for these. */
#include <stdio.h>

#ifdef _WIN32
#define PLACE(crt, elf) __attribute__((section(".CRT$" crt), used))
#define FAILABLE int
#define NO_FAILURE return 0
#else
#define PLACE(crt, elf) __attribute__((section(elf), used))
#define FAILABLE void
#define NO_FAILURE return
#endif

static FAILABLE first(void) { puts("initializer of the first table"); NO_FAILURE; }
static void early(void) { puts("Hello from XCG"); }
static void late(void) { puts("Hello from XCV"); }
static void before_end(void) { puts("pre-terminator"); }
static void at_end(void) { puts("terminator"); }

PLACE("XIU", ".preinit_array") static FAILABLE (*const first_pointer)(void) = first;
PLACE("XCV", ".init_array.00300") static void (*const late_pointer)(void) = late;
PLACE("XCG", ".init_array.00200") static void (*const early_pointer)(void) = early;
/* .fini_array runs backwards. */
PLACE("XTG", ".fini_array.00200") static void (*const at_end_pointer)(void) = at_end;
PLACE("XPG", ".fini_array.00300") static void (*const before_end_pointer)(void) = before_end;

int main(void)
{
	puts("main");
	return 0;
}
