/* SPDX-License-Identifier: MIT */
/* The seeds' "Hello World!" by setjmp, then jumps out of nested calls, out of qsort, with value 0, and what locals keep. */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

static jmp_buf place;

static void hello(void)
{
	if (setjmp(place))
		printf("World!\n");
	else {
		printf("Hello ");
		longjmp(place, 1);
	}
}

static void deeper(int level)
{
	char frame[200];
	frame[level] = (char)level;
	if (level == 100)
		longjmp(place, frame[100]);
	deeper(level + 1);
	/* Not reached, and keeps the call from being a jump. */
	printf("%d", frame[level]);
}

static int thrower(const void *a, const void *b)
{
	static int calls;
	(void)a;
	(void)b;
	if (++calls == 5)
		longjmp(place, 55);
	return 0;
}

int main(void)
{
	hello();
	volatile int kept = 1;
	int code = setjmp(place);
	if (code == 0) {
		kept = 2;
		deeper(0);
	}
	printf("code %d, kept %d\n", code, kept);
	code = setjmp(place);
	if (code == 0)
		longjmp(place, 0);
	printf("zero becomes %d\n", code);
	int numbers[20] = {0};
	code = setjmp(place);
	if (code == 0)
		qsort(numbers, 20, sizeof *numbers, thrower);
	printf("out of qsort: %d\n", code);
	volatile int rounds = 0;
	volatile double sum = 0.5;
	code = setjmp(place);
	sum *= 3;
	if (++rounds < 5)
		longjmp(place, rounds);
	printf("%d rounds, last %d, %g\n", rounds, code, sum);
	switch (setjmp(place)) {
	case 0: longjmp(place, -7);
	case -7: puts("negative"); break;
	default: puts("WRONG");
	}
	/* Two places at once. */
	jmp_buf inner;
	if (setjmp(place) == 0) {
		if (setjmp(inner) == 0)
			longjmp(inner, 1);
		puts("inner");
		longjmp(place, 2);
	}
	puts("outer");
	return 0;
}
