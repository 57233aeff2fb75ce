/* SPDX-License-Identifier: MIT */
/* rand's promises: the same seed gives the same row, on both systems, within RAND_MAX, with all bits moving. */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	int first[100], same = 1, inside = 1, ones = 0, zeros = 0;
	/* Without srand it is as after srand(1). */
	for (int i = 0; i < 100; i++)
		first[i] = rand();
	srand(1);
	for (int i = 0; i < 100; i++)
		same &= rand() == first[i];
	printf("as after srand(1): %d\n", same);
	srand(2);
	int differs = 0;
	for (int i = 0; i < 100; i++)
		differs += rand() != first[i];
	printf("another row: %d\n", differs > 90);
	srand(12345);
	for (int i = 0; i < 100000; i++) {
		int value = rand();
		inside &= value >= 0 && value <= RAND_MAX;
		ones |= value;
		zeros |= ~value;
	}
	printf("inside %d, every bit %d, RAND_MAX large enough %d\n", inside, (ones & zeros & 0x7fff) == 0x7fff, RAND_MAX >= 32767);
	int buckets[16] = {0}, even = 1;
	for (int i = 0; i < 160000; i++)
		buckets[(long long)rand() * 16 / ((long long)RAND_MAX + 1)]++;
	for (int i = 0; i < 16; i++)
		even &= buckets[i] > 9500 && buckets[i] < 10500;
	printf("even %d\n", even);
	return 0;
}
