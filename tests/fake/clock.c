/* SPDX-License-Identifier: MIT */
/* A clock that stands still until somebody sleeps or sets it: tests of time need no waiting and always agree. */
#include <errno.h>

#include "private.h"

/* CLOCK_* of <time.h>, Linux's numbers on every system. */
enum { REALTIME = 0, MONOTONIC = 1, PROCESS_CPU = 2, THREAD_CPU = 3, REALTIME_COARSE = 5 };

static struct timespec now = { .tv_sec = FAKE_EPOCH };
static struct timespec slept;
static const char *zone;
static const char *(*year_zone)(int year);

void fake_set_clock(int64_t seconds, int32_t nanoseconds)
{
	now.tv_sec = seconds;
	now.tv_nsec = nanoseconds;
}

void fake_now(struct timespec *result)
{
	*result = now;
}

void fake_set_tz(const char *tz)
{
	zone = tz;
}

void fake_set_tz_year(const char *(*of_year)(int year))
{
	year_zone = of_year;
}

void fake_reset_clock(void)
{
	fake_set_clock(FAKE_EPOCH, 0);
	slept = (struct timespec){0};
	zone = NULL;
	year_zone = NULL;
}

int __plat_clock(int which, struct timespec *result)
{
	int error = fake_enter(FAKE_clock);
	if (error < 0)
		return error;
	switch (which) {
	case REALTIME:
	case REALTIME_COARSE: *result = now; return 0;
	case MONOTONIC: *result = slept; return 0;
	case PROCESS_CPU:
	case THREAD_CPU: {
		/* CPU time does pass: code that waits for it would hang otherwise. */
		int64_t spent = host_nanoseconds();
		result->tv_sec = spent / 1000000000;
		result->tv_nsec = (int32_t)(spent % 1000000000);
		return 0;
	}
	default: return -EINVAL;
	}
}

int __plat_clock_resolution(int which, struct timespec *resolution)
{
	int error = fake_enter(FAKE_clock_resolution);
	if (error < 0)
		return error;
	if (which < REALTIME || which > THREAD_CPU)
		return -EINVAL;
	*resolution = (struct timespec){ .tv_nsec = 1 };
	return 0;
}

int __plat_clock_set(int which, const struct timespec *time)
{
	int error = fake_enter(FAKE_clock_set);
	if (error < 0)
		return error;
	if (which != REALTIME)
		return -EINVAL;
	now = *time;
	return 0;
}

int __plat_clock_of_process(int process)
{
	return process == __plat_process_id() ? PROCESS_CPU : -ESRCH;
}

int __plat_process_times(struct timespec spent[4])
{
	int error = fake_enter(FAKE_process_times);
	if (error < 0)
		return error;
	/* Seconds 1 to 4, so that they can be told apart. */
	for (int i = 0; i < 4; i++)
		spent[i] = (struct timespec){ .tv_sec = i + 1, .tv_nsec = 250000000 };
	return 0;
}

static void advance(struct timespec *clock, const struct timespec *span)
{
	clock->tv_sec += span->tv_sec;
	clock->tv_nsec += span->tv_nsec;
	if (clock->tv_nsec >= 1000000000) {
		clock->tv_nsec -= 1000000000;
		clock->tv_sec++;
	}
}

int __plat_sleep(const struct timespec *span, struct timespec *left)
{
	int error = fake_enter(FAKE_sleep);
	if (error == -EINTR) {
		/* Interrupted at once. */
		*left = *span;
		return error;
	}
	if (error < 0)
		return error;
	if (span->tv_sec < 0 || span->tv_nsec < 0 || span->tv_nsec >= 1000000000)
		return -EINVAL;
	advance(&now, span);
	advance(&slept, span);
	return 0;
}

intptr_t __plat_tz(char *buffer, size_t size)
{
	int error = fake_enter(FAKE_tz);
	if (error < 0)
		return error;
	if (zone == NULL)
		return -ENOENT;
	size_t length = 0;
	while (zone[length] != '\0')
		length++;
	if (length >= size)
		return -ERANGE;
	for (size_t i = 0; i <= length; i++)
		buffer[i] = zone[i];
	return (intptr_t)length;
}

intptr_t __plat_tz_year(int year, char *buffer, size_t size)
{
	if (year_zone == NULL)
		return -ENOSYS;
	const char *text = year_zone(year);
	if (text == NULL)
		return -ENOENT;
	size_t length = 0;
	while (text[length] != '\0')
		length++;
	if (length >= size)
		return -ERANGE;
	for (size_t i = 0; i <= length; i++)
		buffer[i] = text[i];
	return (intptr_t)length;
}
