/* SPDX-License-Identifier: MIT */
/* Clocks and sleeping. */
#include <time.h>

#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_lookup.h"
#include "private/plat_time.h"
#include "private/plat_wait.h"
#include "crt_platform.h"

typedef void WINAPI system_time(FILETIME *now);

/* Windows 8 and later have a clock of 100 ns; before that it advances 64 times a second. */
static system_time *precise;

static void WINAPI coarse(FILETIME *now)
{
	GetSystemTimeAsFileTime(now);
}

static system_time *precise_time(void)
{
	system_time *f = __atomic_load_n(&precise, __ATOMIC_RELAXED);
	if (f == NULL) {
		f = (system_time *)(uintptr_t)__plat_kernel32("GetSystemTimePreciseAsFileTime");
		if (f == NULL)
			f = coarse;
		__atomic_store_n(&precise, f, __ATOMIC_RELAXED);
	}
	return f;
}

static int64_t ticks(FILETIME t)
{
	return (int64_t)((uint64_t)t.dwHighDateTime << 32 | t.dwLowDateTime);
}

static void spent(int64_t steps, struct timespec *result)
{
	result->tv_sec = steps / PLAT_TICKS_PER_SECOND;
	result->tv_nsec = (long)(steps % PLAT_TICKS_PER_SECOND * 100);
}

int __plat_clock(int which, struct timespec *now)
{
	FILETIME t, exit, kernel, user;
	LARGE_INTEGER counter, frequency;

	switch (which) {
	case CLOCK_REALTIME:
		precise_time()(&t);
		*now = __plat_timespec(ticks(t));
		return 0;
	case CLOCK_REALTIME_COARSE:
		GetSystemTimeAsFileTime(&t);
		*now = __plat_timespec(ticks(t));
		return 0;
	case CLOCK_MONOTONIC:
	case CLOCK_MONOTONIC_RAW:
	case CLOCK_MONOTONIC_COARSE:
	case CLOCK_BOOTTIME:
		QueryPerformanceFrequency(&frequency);
		QueryPerformanceCounter(&counter);
		now->tv_sec = counter.QuadPart / frequency.QuadPart;
		now->tv_nsec = (long)(counter.QuadPart % frequency.QuadPart * 1000000000 / frequency.QuadPart);
		return 0;
	case CLOCK_PROCESS_CPUTIME_ID:
		if (!GetProcessTimes(GetCurrentProcess(), &t, &exit, &kernel, &user))
			return __plat_last_error();
		spent(ticks(kernel) + ticks(user), now);
		return 0;
	case CLOCK_THREAD_CPUTIME_ID:
		if (!GetThreadTimes(GetCurrentThread(), &t, &exit, &kernel, &user))
			return __plat_last_error();
		spent(ticks(kernel) + ticks(user), now);
		return 0;
	default:
		return -EINVAL;
	}
}

int __plat_clock_resolution(int which, struct timespec *resolution)
{
	LARGE_INTEGER frequency;
	DWORD adjustment, increment;
	BOOL disabled;
	long nanoseconds;

	switch (which) {
	case CLOCK_REALTIME:
		if (precise_time() != coarse) {
			nanoseconds = 100;
			break;
		}
		/* fall through */
	case CLOCK_REALTIME_COARSE:
	case CLOCK_PROCESS_CPUTIME_ID:
	case CLOCK_THREAD_CPUTIME_ID:
		if (!GetSystemTimeAdjustment(&adjustment, &increment, &disabled))
			return __plat_last_error();
		nanoseconds = (long)increment * 100;
		break;
	case CLOCK_MONOTONIC:
	case CLOCK_MONOTONIC_RAW:
	case CLOCK_MONOTONIC_COARSE:
	case CLOCK_BOOTTIME:
		QueryPerformanceFrequency(&frequency);
		nanoseconds = (long)(1000000000 / frequency.QuadPart);
		if (nanoseconds == 0)
			nanoseconds = 1;
		break;
	default:
		return -EINVAL;
	}
	resolution->tv_sec = 0;
	resolution->tv_nsec = nanoseconds;
	return 0;
}

int __plat_clock_of_process(int process)
{
	return process == (int)GetCurrentProcessId() ? CLOCK_PROCESS_CPUTIME_ID : -ESRCH;
}

/* A timer that does not wait for the next clock tick (Windows 10 1803 and later), or NULL. */
static HANDLE fine_timer(void)
{
	enum { HIGH_RESOLUTION = 2 };
	return CreateWaitableTimerExW(NULL, NULL, HIGH_RESOLUTION, TIMER_ALL_ACCESS);
}

int __plat_sleep(const struct timespec *span, struct timespec *left)
{
	struct plat_deadline deadline;
	HANDLE timer = NULL;
	DWORD wait;

	(void)left;
	if (span->tv_nsec < 0 || span->tv_nsec > 999999999 || span->tv_sec < 0)
		return -EINVAL;
	if (span->tv_sec == 0 && span->tv_nsec == 0) {
		SwitchToThread();
		return 0;
	}
	__plat_deadline_set(&deadline, span);
	/* Only short sleeps gain from it. */
	if (span->tv_sec == 0 && (timer = fine_timer()) != NULL) {
		LARGE_INTEGER due = { .QuadPart = -((span->tv_nsec + 99) / 100) };
		if (SetWaitableTimer(timer, &due, 0, NULL, NULL, FALSE))
			WaitForSingleObject(timer, INFINITE);
		CloseHandle(timer);
	}
	while ((wait = __plat_deadline_left(&deadline)) != 0)
		Sleep(wait);
	return 0;
}
