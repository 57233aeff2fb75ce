/* SPDX-License-Identifier: MIT */
/* Large frames and deep recursion within the smaller of the two systems' stacks (1 MiB): probes, alignment and alloca. */
#include <alloca.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static unsigned deep(unsigned n)
{
	char frame[64];
	memset(frame, (int)n, sizeof frame);
	unsigned below = n == 0 ? 0 : deep(n - 1);
	return below + (unsigned char)frame[n % 64];
}

static unsigned wide(int fill)
{
	char frame[300000];
	memset(frame, fill, sizeof frame);
	unsigned sum = 0;
	for (size_t i = 0; i < sizeof frame; i += 4096)
		sum += (unsigned char)frame[i];
	return sum;
}

static unsigned variable(size_t size)
{
	char *block = alloca(size);
	memset(block, 3, size);
	char array[size];
	memset(array, 4, size);
	return (unsigned)(block[size - 1] + array[0]);
}

int main(void)
{
	_Alignas(64) char aligned[64];
	memset(aligned, 1, sizeof aligned);
	printf("%d %d\n", (int)((uintptr_t)aligned % 64), (int)aligned[63]);
	printf("%u\n", deep(3000));
	printf("%u\n", wide(200));
	for (size_t size = 1; size < 400000; size = size * 7 + 1)
		printf("%u ", variable(size));
	putchar('\n');
	return 0;
}
