/* SPDX-License-Identifier: MIT */
/* Sleeping on an int until it changes. WaitOnAddress is not in KERNEL32 (and not in Windows 7), so the sleepers stand in
 * lists, by a hash of the address, each with a condition variable of its own: exactly the right ones can be woken. */
#include "private/win32.h"
#include "private/plat_error.h"
#include "private/plat_wait.h"
#include "crt_platform.h"

/* On the sleeper's stack; everything but `address` is guarded by the list's lock. */
struct sleeper {
	struct sleeper *next;
	const int *address;
	/* Constant; NULL for a wait that cannot be cancelled. */
	const int *cancelled;
	CONDITION_VARIABLE wake;
	/* WOKEN or CANCELLED. */
	int woken;
};

struct list {
	SRWLOCK lock;
	struct sleeper *first;
};

enum { LISTS = 64 };
enum { WOKEN = 1, CANCELLED };
static struct list lists[LISTS];

static struct list *list_of(const int *address)
{
	uintptr_t a = (uintptr_t)address;
	return &lists[(a >> 2 ^ a >> 8 ^ a >> 16) % LISTS];
}

/* Under the list's lock: the sleeper's stack is there until it has the lock again. */
static void rouse(struct sleeper **place, int why)
{
	struct sleeper *sleeper = *place;
	*place = sleeper->next;
	sleeper->woken = why;
	WakeConditionVariable(&sleeper->wake);
}

int __plat_wait_cancellable(const int *address, int expected, const struct timespec *timeout, const int *cancelled)
{
	struct list *list = list_of(address);
	struct sleeper self = { .address = address, .cancelled = cancelled };
	struct plat_deadline deadline;
	int result = 0;

	if (timeout != NULL)
		__plat_deadline_set(&deadline, timeout);
	AcquireSRWLockExclusive(&list->lock);
	if (__atomic_load_n(address, __ATOMIC_SEQ_CST) != expected) {
		ReleaseSRWLockExclusive(&list->lock);
		return -EAGAIN;
	}
	/* Whoever sets it looks into the lists afterwards. */
	if (cancelled != NULL && __atomic_load_n(cancelled, __ATOMIC_SEQ_CST)) {
		ReleaseSRWLockExclusive(&list->lock);
		return -ECANCELED;
	}
	/* Behind the others: the first to come is the first to be woken. */
	struct sleeper **place = &list->first;
	while (*place != NULL)
		place = &(*place)->next;
	*place = &self;
	while (!self.woken) {
		DWORD span = timeout != NULL ? __plat_deadline_left(&deadline) : INFINITE;
		if (span == 0) {
			/* Others may have come and gone meanwhile. */
			for (place = &list->first; *place != &self;)
				place = &(*place)->next;
			*place = self.next;
			result = -ETIMEDOUT;
			break;
		}
		/* Whatever it says, `woken` and the clock know better. */
		SleepConditionVariableSRW(&self.wake, &list->lock, span, 0);
	}
	if (self.woken == CANCELLED)
		result = -ECANCELED;
	ReleaseSRWLockExclusive(&list->lock);
	return result;
}

int __plat_wait(const int *address, int expected, const struct timespec *timeout)
{
	return __plat_wait_cancellable(address, expected, timeout, NULL);
}

void __plat_wait_cancel(const int *cancelled)
{
	for (struct list *list = lists; list < lists + LISTS; list++) {
		AcquireSRWLockExclusive(&list->lock);
		for (struct sleeper **place = &list->first; *place != NULL;) {
			if ((*place)->cancelled == cancelled)
				rouse(place, CANCELLED);
			else
				place = &(*place)->next;
		}
		ReleaseSRWLockExclusive(&list->lock);
	}
}

int __plat_wake(const int *address, int count)
{
	struct list *list = list_of(address);
	int woken = 0;

	AcquireSRWLockExclusive(&list->lock);
	for (struct sleeper **place = &list->first; *place != NULL && woken < count;) {
		if ((*place)->address != address) {
			place = &(*place)->next;
			continue;
		}
		rouse(place, WOKEN);
		woken++;
	}
	ReleaseSRWLockExclusive(&list->lock);
	return woken;
}

/* Nothing in KERNEL32 waits for a word of another process. */
int __plat_shared_wait(const int *address, int expected, const struct timespec *timeout)
{
	(void)address;
	(void)expected;
	(void)timeout;
	return -ENOSYS;
}

int __plat_shared_wake(const int *address, int count)
{
	(void)address;
	(void)count;
	return 0;
}

int __plat_robust_list(struct plat_robust_list *list)
{
	(void)list;
	return -ENOSYS;
}

int __plat_inherit_lock(int *word, int only_try, int clock, const struct timespec *deadline, int shared)
{
	(void)word;
	(void)only_try;
	(void)clock;
	(void)deadline;
	(void)shared;
	return -ENOSYS;
}

int __plat_inherit_unlock(int *word, int shared)
{
	(void)word;
	(void)shared;
	return -ENOSYS;
}
