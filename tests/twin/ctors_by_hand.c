/* SPDX-License-Identifier: MIT */
/* The seeds' experiment: a function pointer put into the section .ctors by hand runs before main, on both systems. */
#include <stdio.h>

typedef void initializer(void);

static int ran;
static void my_init(void)
{
	ran++;
	printf("Hello from .ctors\n");
}

__attribute__((section(".ctors"), used)) static initializer *my_init_pointer = my_init;

static void my_fini(void)
{
	printf("Bye from the table of destructors\n");
}

#ifdef _WIN32
__attribute__((section(".dtors"), used)) static initializer *my_fini_pointer = my_fini;
#else
/* Today's ELF linkers know no .dtors any more. */
__attribute__((section(".fini_array"), used)) static initializer *my_fini_pointer = my_fini;
#endif

int main(void)
{
	printf("main, ran %d\n", ran);
	return 0;
}
