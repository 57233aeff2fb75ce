/* SPDX-License-Identifier: MIT */
/* The end of a wait, by the monotonic clock. */
#include "private/plat_wait.h"

void __plat_deadline_set(struct plat_deadline *deadline, const struct timespec *span)
{
	LARGE_INTEGER now, frequency;
	QueryPerformanceFrequency(&frequency);
	QueryPerformanceCounter(&now);
	deadline->frequency = frequency.QuadPart;
	deadline->end = INT64_MAX;
	/* More than a hundred years is for ever. */
	if (span->tv_sec < INT64_C(3155760000))
		deadline->end = now.QuadPart + span->tv_sec * frequency.QuadPart +
			(int64_t)(((uint64_t)span->tv_nsec * (uint64_t)frequency.QuadPart + 999999999) / 1000000000);
}

DWORD __plat_deadline_left(const struct plat_deadline *deadline)
{
	LARGE_INTEGER now;
	QueryPerformanceCounter(&now);
	int64_t left = deadline->end - now.QuadPart;
	if (left <= 0)
		return 0;
	int64_t seconds = left / deadline->frequency;
	if (seconds >= 86400)
		return 86400000;
	return (DWORD)(seconds * 1000 + ((left % deadline->frequency) * 1000 + deadline->frequency - 1) / deadline->frequency);
}
