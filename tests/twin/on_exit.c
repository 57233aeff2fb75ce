/* SPDX-License-Identifier: MIT */
/* on_exit(): in turn with atexit(), with the status of the last exit(). */
#define _GNU_SOURCE 1
#include <stdio.h>
#include <stdlib.h>

static void plain(void)
{
	puts("plain");
}

static void first(int status, void *argument)
{
	printf("first %d %s\n", status, (const char *)argument);
	fflush(stdout);
}

static void again(int status, void *argument)
{
	printf("again %d %d\n", status, argument == NULL);
	exit(7);
}

int main(void)
{
	static char text[] = "text";
	printf("%d\n", on_exit(first, text));
	printf("%d\n", atexit(plain));
	printf("%d\n", on_exit(again, NULL));
	printf("%d\n", on_exit(first, text + 2));
	return 3;
}
