/* SPDX-License-Identifier: MIT */
/* The clocks move forward and agree with each other; what they show differs, so only relations are printed. */
#include <stdio.h>
#include <time.h>

int main(void)
{
	time_t now, same = time(&now);
	printf("%d %d\n", now == same, now > 1600000000);
	printf("%zu\n", sizeof(time_t));
	struct timespec precise;
	printf("%d", timespec_get(&precise, TIME_UTC) == TIME_UTC);
	printf(" %d\n", precise.tv_nsec >= 0 && precise.tv_nsec < 1000000000);
	printf("%d\n", precise.tv_sec - now <= 2 && precise.tv_sec >= now);
	printf("%d\n", timespec_get(&precise, 12345));
	clock_t start = clock();
	volatile double x = 1;
	/* Until CPU time passes; a clock that stands still would never end this. */
	long long rounds = 0;
	while (clock() == start && rounds < 2000000000) {
		x = x * 1.0000001;
		rounds++;
	}
	printf("%d %d\n", start != (clock_t)-1, clock() > start);
	return 0;
}
